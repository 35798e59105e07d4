import { ratio } from '@belvedere/core';
import { burnAlerts, periodTitle, seriesOfObjective, type Objective } from '@belvedere/slo';
import { SEVERITY_COLOURS } from '../definition/colour.ts';
import { gauge } from '../definition/panels/gauge.ts';
import type { Panel } from '../definition/panels/index.ts';
import { stat } from '../definition/panels/stat.ts';
import { timeseries } from '../definition/panels/timeseries.ts';
import { section, type Section, type SectionOptions } from '../definition/section.ts';
import type { Thresholds } from '../definition/thresholds.ts';
import { BUDGET_LEFT } from './budget.ts';
import { wordsOf } from './titles.ts';

/** What is left of an objective's budget, as one figure for the head of a dashboard. */
export function budgetStat(domain: string, objective: Objective): Panel {
  const { budgetRemaining } = seriesOfObjective({ domain, objective });
  return stat(wordsOf(objective.name), {
    description: `${objective.description} What is left of the error budget over ${periodTitle(objective.period)}; below zero it is overdrawn.`,
    query: budgetRemaining.legend('Budget left'),
    objective,
    thresholds: BUDGET_LEFT,
    noValue: 'Not measured yet',
    decimals: 1,
    width: 4,
  });
}

/**
 * Everything about an objective: how well it is kept, what is left of its budget, how fast it burns, with the tiers of its
 * alerts as lines.
 */
export function objectiveSection(domain: string, objective: Objective, options: SectionOptions = {}): Section {
  const { errorRatio, budgetRemaining, monthBudgetRemaining, currentBurnRate } = seriesOfObjective({
    domain,
    objective,
  });
  const title = wordsOf(objective.name);
  const month: Panel[] =
    objective.period.calendar === 'quarter'
      ? []
      : [
          stat(`${title}: budget of the month`, {
            description: `What is left of the budget of this calendar month. ${objective.description}`,
            query: monthBudgetRemaining.legend('Left this month'),
            thresholds: BUDGET_LEFT,
            noValue: 'Not measured yet',
            decimals: 1,
            width: 4,
            height: 8,
          }),
        ];
  return section(
    title,
    [
      gauge(`${title}: budget left`, {
        description: `${objective.description} What is left of the error budget over ${periodTitle(objective.period)}.`,
        query: budgetRemaining.legend('Left'),
        objective,
        thresholds: BUDGET_LEFT,
        noValue: 'Not measured yet',
        decimals: 1,
        width: 4,
        height: 8,
      }),
      ...month,
      timeseries(`${title}: burn rate`, {
        description: `How many times as fast as it may the budget burns: at 1 it lasts exactly for the period. ${tiersOf(objective)}`,
        queries: [
          currentBurnRate.legend('over 5 minutes'),
          errorRatio('1h').dividedBy(objective.errorBudget).legend('over 1 hour'),
          errorRatio('6h').dividedBy(objective.errorBudget).legend('over 6 hours'),
        ],
        objective,
        thresholds: burnThresholds(objective),
        unit: 'short',
        min: 0,
        width: month.length === 0 ? 10 : 8,
      }),
      timeseries(`${title}: errors`, {
        description: `The share that failed. ${objective.description} A tier of the alerts fires where both of its windows are above its line.`,
        queries: [errorRatio('5m').legend('over 5 minutes'), errorRatio('1h').legend('over 1 hour')],
        alert: burnAlerts({ domain, objective }),
        objective,
        min: 0,
        width: month.length === 0 ? 10 : 8,
      }),
    ],
    options,
  );
}

/** A line for each tier, in the colour of its severity. */
function burnThresholds({ burns }: Objective): Thresholds<'ratio'> {
  const steps = burns.map(({ factor, severity }) => ({ from: ratio(factor), colour: SEVERITY_COLOURS[severity] }));
  return { base: 'green', steps: steps.sort((a, b) => a.from.value - b.from.value) };
}

const tiersOf = ({ burns }: Objective): string =>
  `Alerts: ${burns.map(({ tier, factor, severity }) => `${severity} above ${factor} over ${tier.long} and ${tier.short}`).join('; ')}.`;
