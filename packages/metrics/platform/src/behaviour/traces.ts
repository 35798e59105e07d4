import {
  logNormal,
  observationsOf,
  rateOf,
  targetsOf,
  type Behaviour,
  type Distribution,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as traces from '../trace-metrics/index.ts';
import { exporterBehaviour } from './exporter.ts';

/** One service that calls another, as traces show it. */
export interface Call {
  readonly client: string;
  readonly server: string;
  /** What is called where it writes no traces itself; another service where left out. */
  readonly kind?: 'database' | 'messaging_system' | 'virtual_node';
  /** Name of the span. */
  readonly operation: string;
  /** Requests a second at the busiest. */
  readonly rate: number;
  /** Seconds that half of them take less than. */
  readonly median: number;
}

export interface TracedCalls {
  readonly calls: readonly Call[];
  /** How busy the services are: 1 is the busiest. */
  readonly traffic: Signal;
  /** The share of the calls that fail. */
  readonly failures: Signal;
}

/** Caller and called see the same request, the caller with the network's part. */
const NETWORK = 1.15;

/** What collectors derive from traces: who calls whom, how often, how fast and with what result. */
export function traceMetricsBehaviour(
  instances: readonly string[],
  { calls, traffic, failures }: TracedCalls,
): Behaviour {
  return exporterBehaviour({
    targets: targetsOf(traces.traceMetrics, instances),
    series: calls.flatMap((call) => [...edge(call, traffic, failures), ...spans(call, traffic, failures)]),
  });
}

/** How the service graph tells a call of a service that writes traces itself. */
const DIRECT = '';

const spread = (median: number): Distribution => logNormal({ median, sigma: 0.7 });

function edge({ client, server, kind, rate, median }: Call, traffic: Signal, failures: Signal): SeriesBehaviour[] {
  const ends = { client, server, connection_type: kind ?? DIRECT };
  const succeeded = { labels: [{ ...ends, failed: 'false' }] };
  const failed = { labels: [{ ...ends, failed: 'true' }] };
  return [
    rateOf(traces.serviceGraphRequests, ({ read }) => rate * read(traffic) * (1 - read(failures)), succeeded),
    rateOf(traces.serviceGraphRequests, ({ read }) => rate * read(traffic) * read(failures), failed),
    rateOf(traces.serviceGraphFailedRequests, ({ read }) => rate * read(traffic) * read(failures), failed),
    observationsOf(
      traces.serviceGraphServerDuration,
      { rate: ({ read }) => rate * read(traffic), distribution: () => spread(median) },
      succeeded,
    ),
    observationsOf(
      traces.serviceGraphClientDuration,
      { rate: ({ read }) => rate * read(traffic), distribution: () => spread(median * NETWORK) },
      succeeded,
    ),
  ];
}

function spans(
  { client, server, kind, operation, rate, median }: Call,
  traffic: Signal,
  failures: Signal,
): SeriesBehaviour[] {
  // What writes no traces is known by the span of its caller.
  const by =
    kind === undefined
      ? { service_name: server, span_kind: 'SPAN_KIND_SERVER' }
      : { service_name: client, span_kind: 'SPAN_KIND_CLIENT' };
  const span = {
    ...by,
    span_name: operation,
    collector_instance_id: '',
    exported_job: by.service_name,
    exported_instance: `${by.service_name}-0`,
  };
  const share = (status: string, failing: number): number => (status === 'STATUS_CODE_ERROR' ? failing : 1 - failing);
  const labels = ['STATUS_CODE_UNSET', 'STATUS_CODE_ERROR'].map((status_code) => ({ ...span, status_code }));
  return [
    rateOf(
      traces.spanCalls,
      ({ labels: { status_code }, read }) => rate * read(traffic) * share(status_code, read(failures)),
      { labels },
    ),
    observationsOf(
      traces.spanDuration,
      {
        rate: ({ labels: { status_code }, read }) => rate * read(traffic) * share(status_code, read(failures)),
        distribution: () => spread(median),
      },
      { labels },
    ),
  ];
}
