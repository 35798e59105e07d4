import { section, timeseries } from '@belvedere/dashboard-kit';
import { spanCalls, spanDuration } from '@belvedere/metrics-platform';
import { errorRatio, topkStable } from '@belvedere/promql';
import { service } from './variables.ts';

const MOST = 10;
const third = { width: 8, min: 0, legend: 'table', height: 9 } as const;
const operation = { by: ['service_name', 'span_name'] } as const;

const spanned = spanCalls.where({ service_name: service });

/** What the chosen services do, operation by operation, as their spans tell it. */
export const spans = section('Operations', [
  timeseries('Operations by rate', {
    description: `Spans per second, of the ${MOST} operations with most. It counts what was traced: sampling takes its share.`,
    queries: [topkStable(spanned.rate().sum(operation), MOST).legend('{{service_name}} {{span_name}}')],
    ...third,
  }),
  timeseries('Operations that fail', {
    description: `The share of the spans that end with an error, of the ${MOST} operations where most do.`,
    queries: [
      topkStable(
        errorRatio({
          failed: spanned.where({ status_code: 'STATUS_CODE_ERROR' }),
          total: spanned,
          by: ['service_name', 'span_name'],
        }),
        MOST,
      ).legend('{{service_name}} {{span_name}}'),
    ],
    ...third,
  }),
  timeseries('Slowest operations, p95', {
    description: `The time that 95 % of the spans take less than, of the ${MOST} slowest operations.`,
    queries: [
      topkStable(spanDuration.where({ service_name: service }).quantile(0.95, operation), MOST).legend(
        '{{service_name}} {{span_name}}',
        { exemplars: true },
      ),
    ],
    ...third,
  }),
]);
