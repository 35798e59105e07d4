import {
  hourlyRevenue,
  recordedPaymentFailureRatio,
  recordedRevenue,
  tradingRevenueDrop,
} from '@belvedere/alerts-trading';
import { barChart, pieChart, section, stat, timeseries } from '@belvedere/dashboard-kit';
import { revenue } from '@belvedere/metrics-trading';
import { weekOverWeek } from '@belvedere/promql';
import { compared, LONG_STORAGE, within } from './periods.ts';

const figure = { width: 8, height: 4, decimals: 0 } as const;
const half = { width: 12, min: 0 } as const;

const earned = recordedRevenue.series;

/** What was earned: now, against last week, and by how customers pay. */
export const earnings = section('Revenue', [
  stat('Revenue, last hour', {
    description: 'What was earned within the last hour, refunds not deducted.',
    query: recordedRevenue.series.sum(),
    sparkline: true,
    ...figure,
  }),
  stat('Revenue, last day', {
    description: 'What was earned within the last 24 hours: the mean hour of them, times 24.',
    query: within(earned, 'day'),
    ...figure,
  }),
  stat('Revenue, last week', {
    description: 'What was earned within the last 7 days: the mean hour of them, times 168.',
    query: within(earned, 'week'),
    ...figure,
  }),
  timeseries('Revenue, share of last week', {
    description:
      'The revenue of the last hour as a share of that of the same hour a week before: days and weekdays differ, so yesterday is no measure. Below the line look at payments first.',
    queries: [weekOverWeek(hourlyRevenue).ratio().legend('of last week')],
    alert: tradingRevenueDrop,
    ...half,
  }),
  timeseries('Revenue by hour', {
    description: 'The revenue of the hour up to each point, now and a week before.',
    queries: [hourlyRevenue.legend('this week'), hourlyRevenue.offset('1w').legend('last week')],
    ...half,
  }),
  barChart('Revenue against the period before', {
    description:
      'Revenue of the last day, week and month beside that of the day, week and month before. A month and the one before need 60 days of samples.',
    queries: compared(earned, ['day', 'week', 'month']),
    by: 'period',
    accept: [LONG_STORAGE],
    width: 8,
  }),
  pieChart('Revenue by payment method, last hour', {
    description:
      'How the revenue of the last hour was paid. Balance is what customers had with us already: most trading fees.',
    query: recordedRevenue.series.legend('{{payment_method}}'),
    width: 8,
  }),
  pieChart('Revenue by product, last day', {
    description: 'What the revenue of the last 24 hours was earned with.',
    query: revenue
      .increase('1d')
      .sum({ by: ['product'] })
      .legend('{{product}}'),
    width: 8,
  }),
  timeseries('Payments that succeed', {
    description:
      'Share of the payments by provider that neither we nor the provider failed. What a bank declines is its answer, and counts as none. A fall here comes before a fall of revenue.',
    queries: [recordedPaymentFailureRatio.series.complement().legend('{{provider}}')],
    ...half,
  }),
  timeseries('Revenue by payment method', {
    description: 'The revenue of the hour up to each point by payment method. One that falls alone is its provider.',
    queries: [recordedRevenue.series.legend('{{payment_method}}')],
    stack: 'normal',
    ...half,
  }),
]);
