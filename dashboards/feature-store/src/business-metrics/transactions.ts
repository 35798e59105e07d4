import { percent } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { transactions as decided, transactionValue } from '@belvedere/metrics-feature-store';

const byDecision = { by: ['decision'] } as const;
const all = decided.rate().sum();

/** Share of the transactions of the last day that were declined. */
export const declinedShare = decided
  .where({ decision: 'declined' })
  .increase('1d')
  .sum()
  .dividedBy(decided.increase('1d').sum().above(0));

/** What is decided, and what it is worth. */
export const transactions = section('Transactions', [
  timeseries('Transactions by decision', {
    description: 'Transactions per second by what was decided. What is under review waits for a person.',
    queries: [decided.rate().sum(byDecision).legend('{{decision}}')],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Transactions against last week', {
    description:
      'Transactions per second, now and a week before. Less than last week at the same hour: customers do not come through.',
    queries: [all.legend('this week'), all.offset('1w').legend('last week')],
    min: 0,
  }),
  timeseries('Value by hour', {
    description: 'Value of the transactions of the hour before each point, by what was decided.',
    queries: [transactionValue.increase('1h').sum(byDecision).legend('{{decision}}')],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Decisions, shares', {
    description:
      'Share of the transactions by what was decided. Fewer approved at the same traffic: look at scores and drift.',
    queries: [decided.rate().sum(byDecision).dividedBy(all.above(0), { on: [], groupLeft: [] }).legend('{{decision}}')],
    stack: 'normal',
    min: 0,
    max: percent(100),
  }),
]);
