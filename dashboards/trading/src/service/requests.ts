import {
  recordedErrorRatio,
  recordedP50,
  recordedP95,
  recordedP99,
  recordedRequestRate,
} from '@belvedere/alerts-trading';
import { redSection, timeseries, type Section } from '@belvedere/dashboard-kit';
import { dashboards, httpRequests, httpRequestsInProgress } from '@belvedere/metrics-trading';
import type { Job } from '@belvedere/promql';
import { errorThresholds } from './promises.ts';
import type { ServiceOptions } from './service-options.ts';

const quarter = { width: 6, min: 0 } as const;

/** Requests of some statuses by route. A route that has none has no series of them: it is drawn as 0, without a status. */
function failed({ name }: Job, status: RegExp) {
  const all = httpRequests.where({ job: name });
  const some = all
    .where({ status })
    .rate()
    .sum({ by: ['path', 'status'] });
  const none = all
    .rate()
    .sum({ by: ['path'] })
    .times(0)
    .withLabels({ status: 'none' })
    .unless(some, { on: ['path'] });
  return some.or(none);
}

/** How much is asked of the service, what fails, and how long it takes; then route by route. */
export function requests({ service, latency }: ServiceOptions): Section {
  const own = { job: service.name };
  const inLogs = { dashboard: dashboards.logExplorer, variables: { service: 'job' } };
  return redSection({
    rate: {
      description:
        'Requests per second, whatever their outcome. A step down is as telling as a step up: nobody calls, or calls get lost before.',
      queries: [recordedRequestRate.series.where(own).legend('requests')],
    },
    errors: {
      description: 'Share of the requests that ended in a 5xx. A value leads to the logs of the service.',
      queries: [recordedErrorRatio.series.where(own).legend('failed')],
      ...errorThresholds(service),
      dataLinks: [inLogs],
    },
    duration: {
      description:
        'The time that half, 95 % and 99 % of the requests stay below. p99 alone rising points at single slow requests, all three at the whole.',
      queries: [
        recordedP50.series.where(own).legend('p50'),
        recordedP95.series.where(own).legend('p95'),
        recordedP99.series.where(own).legend('p99'),
      ],
      ...(latency === undefined ? {} : { alert: latency.alerts }),
    },
    further: [
      timeseries('Requests by route', {
        description: 'Requests per second of each route: which of them the load comes from.',
        queries: [
          httpRequests
            .where(own)
            .rate()
            .sum({ by: ['path'] })
            .legend('{{path}}'),
        ],
        unit: 'reqps',
        stack: 'normal',
        ...quarter,
      }),
      timeseries('Errors by route', {
        description:
          'Requests per second that ended in a 5xx. 503: an instance starts, stops or refuses; 500: a fault; 504: something behind it is slow.',
        queries: [failed(service, /5../).legend('{{path}} {{status}}')],
        unit: 'reqps',
        ...quarter,
      }),
      timeseries('Client errors by route', {
        description:
          'Requests per second that ended in a 4xx. Many 401 or 403 point at credentials, many 429 at a limit, others at a client that was released lately.',
        queries: [failed(service, /4../).legend('{{path}} {{status}}')],
        unit: 'reqps',
        ...quarter,
      }),
      timeseries('Requests in progress', {
        description:
          'Requests that each instance is answering. A line that only rises: they come faster than they are answered.',
        queries: [
          httpRequestsInProgress
            .where(own)
            .sum({ by: ['instance'] })
            .legend('{{instance}}'),
        ],
        ...quarter,
      }),
    ],
  });
}
