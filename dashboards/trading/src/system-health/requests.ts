import {
  recordedErrorRatio,
  recordedP50,
  recordedP95,
  recordedP99,
  recordedRequestRate,
} from '@belvedere/alerts-trading';
import { quantity } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { logMessages, traceSpans } from '@belvedere/metrics-trading';
import { service } from '../variables.ts';

const third = { width: 8, min: 0 } as const;
const chosen = { job: service } as const;

/** How long the services take. Which service leads to which is in the map below. */
export const latency = section('Latency', [
  timeseries('p50', {
    description: 'The time that half of the requests of each service stay below: what most customers feel.',
    queries: [recordedP50.series.where(chosen).legend('{{job}}')],
    ...third,
  }),
  timeseries('p95', {
    description:
      'The time that 95 % of the requests of each service stay below: what was promised. The gateway is never faster than what it calls.',
    queries: [recordedP95.series.where(chosen).legend('{{job}}')],
    ...third,
  }),
  timeseries('p99', {
    description:
      'The time that 99 % of the requests of each service stay below. Far above p95: a few requests wait for something, a lock or a full pool.',
    queries: [recordedP99.series.where(chosen).legend('{{job}}')],
    ...third,
  }),
]);

/** What goes wrong, as requests, logs and traces count it. */
export const errors = section('Traffic and errors', [
  timeseries('Requests by service', {
    description: 'Requests per second to each service.',
    queries: [recordedRequestRate.series.where(chosen).legend('{{job}}')],
    unit: 'reqps',
    ...third,
  }),
  timeseries('Failed requests by service', {
    description:
      'Share of the requests of each service that end in a 5xx. Where several rise at once, begin with the one that the others call.',
    queries: [recordedErrorRatio.series.where(chosen).legend('{{job}}')],
    ...third,
  }),
  timeseries('Errors in the logs', {
    description:
      'Lines per second of level error or fatal by service: what goes wrong without a request, too. Log explorer has the lines.',
    queries: [
      logMessages
        .where({ ...chosen, level: ['error', 'fatal'] })
        .rate()
        .sum({ by: ['job'] })
        .legend('{{job}}'),
    ],
    ...third,
  }),
  timeseries('Spans lost', {
    description:
      'Share of the spans of each service that were dropped instead of exported or left out on purpose: traces with holes.',
    queries: [
      traceSpans
        .where({ ...chosen, result: 'dropped' })
        .rate()
        .sum({ by: ['job'] })
        .dividedBy(
          traceSpans
            .where(chosen)
            .rate()
            .sum({ by: ['job'] })
            .above(quantity(0, 'count/second')),
        )
        .legend('{{job}}'),
    ],
    min: 0,
    width: 24,
    height: 6,
  }),
]);
