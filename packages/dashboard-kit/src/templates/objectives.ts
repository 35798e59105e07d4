import { ratio } from '@belvedere/core';
import { sloSeries } from '@belvedere/slo';
import { YES_OR_NO } from '../definition/mapping.ts';
import { barGauge } from '../definition/panels/bar-gauge.ts';
import type { Panel } from '../definition/panels/index.ts';
import { stateTimeline } from '../definition/panels/state-timeline.ts';
import { stat } from '../definition/panels/stat.ts';
import { table } from '../definition/panels/table.ts';
import { worseBelow } from '../definition/thresholds.ts';
import { BUDGET_LEFT } from './budget.ts';

/** Whose objectives are shown: those of a domain, chosen ones, or all. */
export interface OfObjectives {
  readonly domain?: string | { readonly variable: string; readonly multi: boolean };
}

const matchers = ({ domain }: OfObjectives) => (domain === undefined ? {} : { domain });

/** A row for each objective: what was promised, whether it holds, how fast the budget burns, what is left of it. */
export function objectivesTable(title: string, of: OfObjectives = {}): Panel {
  const own = matchers(of);
  const by = { by: ['domain', 'service', 'slo'] } as const;
  return table(title, {
    description:
      'Every objective: the share that is to go well, whether the last hour was within the budget, how fast the budget burns (1 spends all of it by the end of the period), and what is left of it.',
    queries: [
      sloSeries.objective.where(own).max(by).legend('Objective'),
      sloSeries.met.where(own).min(by).legend('Holds'),
      sloSeries.currentBurnRate.where(own).max(by).legend('Burn rate'),
      sloSeries.budgetRemaining.where(own).min(by).legend('Budget left'),
      sloSeries.monthBudgetRemaining.where(own).min(by).legend('Left this month'),
    ],
    labels: { domain: 'Domain', service: 'Service', slo: 'Promise' },
    columns: {
      Objective: { decimals: 2 },
      Holds: { mappings: YES_OR_NO, cell: 'background' },
      'Burn rate': {
        unit: 'short',
        decimals: 2,
        cell: 'text',
        thresholds: {
          base: 'green',
          steps: [
            { from: ratio(1), colour: 'orange' },
            { from: ratio(6), colour: 'red' },
          ],
        },
      },
      'Budget left': { decimals: 1, cell: 'gauge', min: 0, max: 1, thresholds: BUDGET_LEFT },
      'Left this month': { decimals: 1, cell: 'gauge', min: 0, max: 1, thresholds: BUDGET_LEFT },
    },
    sort: { by: 'Budget left' },
    width: 24,
    height: 12,
  });
}

/** When each objective held and when not. */
export const objectivesTimeline = (title: string, of: OfObjectives = {}): Panel =>
  stateTimeline(title, {
    description: 'When the errors of the hour before were within the budget of each objective, and when not.',
    query: sloSeries.met.where(matchers(of)).legend('{{slo}}'),
    thresholds: worseBelow(ratio(1)),
    mappings: YES_OR_NO,
    height: 10,
  });

/** What is left of each budget, the least first. */
export const budgetBars = (title: string, of: OfObjectives = {}): Panel =>
  barGauge(title, {
    description: 'What is left of the error budget of each objective over its period; below zero it is overdrawn.',
    query: sloSeries.budgetRemaining.where(matchers(of)).sort().legend('{{slo}}'),
    thresholds: BUDGET_LEFT,
    decimals: 1,
    width: 12,
    height: 12,
  });

/** The share of a domain's objectives and targets that hold, with its formula. */
export const healthScoreStat = (title: string, domain: string): Panel =>
  stat(title, {
    description:
      'The share of what is expected of the domain that holds: `avg(slo:objective:met or up)` over its objectives, each met while the errors of the last hour are within the budget, and its scraped targets.',
    query: sloSeries.healthScore.where({ domain }).legend('Health'),
    thresholds: worseBelow(ratio(0.95), ratio(0.9)),
    sparkline: true,
    colour: 'background',
    noValue: 'Not measured yet',
  });
