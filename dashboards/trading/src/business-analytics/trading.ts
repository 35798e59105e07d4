import {
  executionP95,
  hourlyVolume,
  recordedExecutionRatio,
  recordedVolume,
  tradingVolumeLow,
} from '@belvedere/alerts-trading';
import { barChart, section, timeseries } from '@belvedere/dashboard-kit';
import { ordersCancelled, ordersCreated, ordersExecuted, tradingLoss, tradingProfit } from '@belvedere/metrics-trading';
import { weekOverWeek } from '@belvedere/promql';
import { compared } from './periods.ts';

const third = { width: 8, min: 0 } as const;
const byOrigin = { by: ['origin'] } as const;
const volume = recordedVolume.series;

/** What was traded, how well it was executed, and what came of it. */
export const traded = section('Trading', [
  timeseries('Volume, share of last week', {
    description:
      'The value traded within the last hour as a share of that of the same hour a week before. Below the line, look whether trading is halted, then at the venues.',
    queries: [weekOverWeek(hourlyVolume).ratio().legend('of last week')],
    alert: tradingVolumeLow,
    ...third,
  }),
  timeseries('Volume by hour', {
    description: 'The value traded in the hour up to each point, now and a week before.',
    queries: [hourlyVolume.legend('this week'), hourlyVolume.offset('1w').legend('last week')],
    ...third,
  }),
  barChart('Volume against the period before', {
    description: 'The value traded within the last day and week, beside that of the day and week before.',
    queries: compared(volume, ['day', 'week']),
    by: 'period',
    width: 8,
  }),
  timeseries('Orders by hour', {
    description:
      'Orders taken in, executed in full and ended before, within the hour up to each point. Executed falls behind created: orders wait, or end in vain.',
    queries: [
      ordersCreated.increase('1h').sum().legend('created'),
      ordersExecuted.increase('1h').sum().legend('executed'),
      ordersCancelled.increase('1h').sum().legend('cancelled'),
    ],
    ...third,
  }),
  timeseries('Attempts that fill an order', {
    description: 'Share of the attempts to execute an order that filled it, at least in part, by venue.',
    queries: [recordedExecutionRatio.series.legend('{{venue}}')],
    width: 8,
  }),
  timeseries('Time to the first fill, p95', {
    description:
      'The time that 95 % of the orders stay below from the engine to their first fill. Prices move while customers wait.',
    queries: [executionP95.legend('p95')],
    ...third,
  }),
  timeseries('Profit and loss by origin', {
    description:
      'What the trades closed within the hour up to each point earned, losses deducted, by what led to them: the customer’s own decision, or a signal of a strategy. Below zero is a loss.',
    queries: [
      tradingProfit.increase('1h').sum(byOrigin).minus(tradingLoss.increase('1h').sum(byOrigin)).legend('{{origin}}'),
    ],
    width: 24,
  }),
]);
