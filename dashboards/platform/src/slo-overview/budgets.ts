import { ratio } from '@belvedere/core';
import { budgetBars, section, timeseries, type Thresholds } from '@belvedere/dashboard-kit';
import { topkStable } from '@belvedere/promql';
import { burnFactor, periodOf, sloSeries, TIERS } from '@belvedere/slo';
import { domain } from '../variables.ts';

const MOST = 10;
const PERIOD = periodOf('30d');
const [page, warning, , ticket] = TIERS.map((tier) => burnFactor(tier, PERIOD));

/** Where a ticket, a warning and a page are due for objectives of 30 days. */
const BURN: Thresholds<'ratio'> = {
  base: 'green',
  steps: [
    { from: ratio(ticket!), colour: 'yellow' },
    { from: ratio(warning!), colour: 'orange' },
    { from: ratio(page!), colour: 'red' },
  ],
};

const burning = sloSeries.currentBurnRate.where({ domain });
const spent = sloSeries.budgetRemaining.where({ domain }).complement();

/** What is left, and how fast it goes. */
export const budgets = section('Error budgets', [
  budgetBars('Budgets left', { domain }),
  timeseries('Fastest burning', {
    description: `How many times as fast as it may the budget burns, over 5 minutes, of the ${MOST} objectives where it burns fastest. At 1 it lasts exactly for its period.`,
    queries: [topkStable(burning, MOST).legend('{{domain}} {{slo}}')],
    thresholds: BURN,
    unit: 'short',
    min: 0,
    legend: 'table',
    width: 12,
    height: 12,
  }),
  timeseries('Budgets spent most', {
    description: `What is spent of the error budget over its period, of the ${MOST} objectives that spent most. Above 100 % it is overdrawn: what it is for goes before new work.`,
    queries: [topkStable(spent, MOST).legend('{{domain}} {{slo}}')],
    thresholds: {
      base: 'green',
      steps: [
        { from: ratio(0.75), colour: 'orange' },
        { from: ratio(1), colour: 'red' },
      ],
    },
    min: 0,
    legend: 'table',
    width: 12,
    height: 10,
  }),
  timeseries('Budget left by domain', {
    description:
      'The mean of what is left of the budgets of a domain this month. It begins full at the first; what falls faster than the month passes will not last.',
    queries: [
      sloSeries.monthBudgetRemaining
        .where({ domain })
        .avg({ by: ['domain'] })
        .legend('{{domain}}'),
    ],
    max: ratio(1),
    width: 12,
    height: 10,
  }),
]);
