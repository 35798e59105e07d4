import {
  apiGateway,
  httpRequestDuration,
  marketData,
  payment,
  trading,
  userManagement,
} from '@belvedere/metrics-trading';
import type { Job } from '@belvedere/promql';
import { histogramSeries, type Alert, type RuleTest } from '@belvedere/rule-kit';
import {
  apiGatewayLatencyHigh,
  apiGatewayTailLatencyHigh,
  engineLatencyHigh,
  marketDataLatencyHigh,
  paymentLatencyHigh,
  userManagementLatencyHigh,
} from './latency.ts';
import { quantileTests } from './test-support/quantile-tests.ts';

const ROUTE = { method: 'GET', path: '/' };

interface LatencyCase {
  readonly alert: Alert<'job'>;
  readonly service: Job;
  readonly name?: 'P95' | 'P99';
  readonly quantile?: number;
  readonly enough?: number;
  readonly bounds: readonly [number, number, number];
  readonly objective: string;
  readonly latencies: readonly [string, string];
}

/** Every service of the domain exposes the histogram, and services of other domains do: none of them is looked at. */
const latencyTestsOf = ({
  alert,
  service: { name: job },
  name = 'P95',
  quantile = 0.95,
  enough = 6,
  bounds,
  objective,
  latencies,
}: LatencyCase): readonly RuleTest[] => {
  const WHO = {
    first: { job, instance: `${job}-0` },
    second: { job, instance: `${job}-1` },
    sibling: { job: 'trading-notification', instance: 'trading-notification-0' },
    foreign: { job: 'inference-api', instance: 'inference-api-0' },
  };
  return quantileTests({
    alert,
    observed: (who, phases) => histogramSeries(httpRequestDuration, { ...ROUTE, ...WHO[who] }, phases),
    quantile,
    bounds,
    enough,
    pendingAt: '19m',
    firingAt: '19m30s',
    fires: (duration) => ({
      labels: { job },
      annotations: {
        summary: `Latency of ${job} exceeds its objective`,
        description: `${name} latency of ${job} is ${duration}, above ${objective} for 5 minutes.`,
      },
    }),
    latencies,
  });
};

const CASES: readonly LatencyCase[] = [
  {
    alert: apiGatewayLatencyHigh,
    service: apiGateway,
    bounds: [0.35, 0.5, 0.75],
    objective: '500ms',
    latencies: ['514.2ms', '737.5ms'],
  },
  {
    alert: apiGatewayTailLatencyHigh,
    service: apiGateway,
    name: 'P99',
    quantile: 0.99,
    enough: 30,
    bounds: [1.5, 2, 2.5],
    objective: '2s',
    latencies: ['2.028s', '2.495s'],
  },
  {
    alert: paymentLatencyHigh,
    service: payment,
    bounds: [0.75, 1, 1.25],
    objective: '1s',
    latencies: ['1.014s', '1.238s'],
  },
  {
    alert: engineLatencyHigh,
    service: trading,
    bounds: [0.075, 0.1, 0.15],
    objective: '100ms',
    latencies: ['102.8ms', '147.5ms'],
  },
  {
    alert: marketDataLatencyHigh,
    service: marketData,
    bounds: [1.5, 2, 2.5],
    objective: '2s',
    latencies: ['2.028s', '2.475s'],
  },
  {
    alert: userManagementLatencyHigh,
    service: userManagement,
    bounds: [0.75, 1, 1.25],
    objective: '1s',
    latencies: ['1.014s', '1.238s'],
  },
];

export const latencyTests: readonly RuleTest[] = CASES.flatMap(latencyTestsOf);
