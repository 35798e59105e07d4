import {
  availability,
  inferenceApiHighErrorRate,
  inferenceApiLowAvailability,
  recordedErrorRatio,
} from '@belvedere/alerts-feature-store';
import { percent } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { inferenceRequests } from '@belvedere/metrics-feature-store';
import { not } from '@belvedere/promql';
import { LAST_HOUR } from '../fixed-windows.ts';
import { agreed, inferenceAvailability } from '../objectives.ts';
import { endpoint } from '../variables.ts';

const byStatus = { by: ['endpoint', 'status'] } as const;

const requests = inferenceRequests.where({ endpoint });
const refused = requests
  .where({ status: not(/2../) })
  .rate()
  .sum(byStatus);

/** An endpoint where nothing fails has no series of failures: it is shown as 0, without a status. */
const none = requests
  .rate()
  .sum({ by: ['endpoint'] })
  .times(0)
  .withLabels({ status: 'none' })
  .unless(refused, { on: ['endpoint'] });

/** What goes wrong, where, and how. */
export const errors = section('Errors', [
  timeseries('Errors by endpoint', {
    description: 'Share of the requests that fail with a 5xx.',
    queries: [recordedErrorRatio.series.where({ endpoint }).legend('{{endpoint}}')],
    alert: inferenceApiHighErrorRate,
    min: 0,
    width: 8,
  }),
  timeseries('Errors by endpoint and status', {
    description:
      'Requests per second that do not end in a 2xx. 429: the limit of requests is reached; 503: an instance starts or stops; 500: a fault.',
    queries: [refused.or(none).legend('{{endpoint}} {{status}}')],
    unit: 'reqps',
    min: 0,
    style: 'bars',
    stack: 'normal',
    width: 8,
  }),
  timeseries('Availability, last hour', {
    description: `Share of the requests of the last hour that did not fail, of all endpoints. ${agreed(inferenceAvailability)}`,
    queries: [availability.legend('available')],
    alert: inferenceApiLowAvailability,
    objective: inferenceAvailability,
    accept: [LAST_HOUR],
    max: percent(100),
    decimals: 2,
    width: 8,
  }),
]);
