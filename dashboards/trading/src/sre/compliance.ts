import { ratio } from '@belvedere/core';
import { barGauge, budgetBars, objectivesTable, objectivesTimeline, section } from '@belvedere/dashboard-kit';
import { sloSeries } from '@belvedere/slo';
import { DOMAIN } from './domain.ts';

/** What was promised, whether it holds, and what is left of the budgets. */
export const compliance = section('Compliance', [
  objectivesTable('Objectives', DOMAIN),
  budgetBars('Budgets left', DOMAIN),
  barGauge('Budgets left this month', {
    description:
      'The same over the calendar’s month, by which the monthly review judges: it begins full, and below zero it is overdrawn.',
    query: sloSeries.monthBudgetRemaining.where(DOMAIN).sort().legend('{{slo}}'),
    thresholds: {
      base: 'red',
      steps: [
        { from: ratio(0), colour: 'orange' },
        { from: ratio(0.25), colour: 'green' },
      ],
    },
    decimals: 1,
    width: 12,
    height: 12,
  }),
  objectivesTimeline('Objectives over time', DOMAIN),
]);
