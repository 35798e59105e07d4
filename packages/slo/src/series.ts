import { names } from '@belvedere/core';
import { gauge } from '@belvedere/promql';
import { ownSeries, shared, type Owned } from './recording/identity.ts';

/**
 * What objectives record, of all domains: an overview reads these by label, and no other domain's code.
 * `sloSeries.budgetRemaining.where({ domain: 'trading' })` is `slo:period_error_budget_remaining:ratio{domain="trading"}`.
 */
export const sloSeries = {
  /** The share that failed within a window, such as `5m`, `1h` or `30d`. */
  errorRatio: (window: string) => shared(names.slo.errorRatio(window), 'ratio'),
  /** 1 where the errors of the last hour are within the budget, else 0. */
  met: shared(names.slo.objectiveMet, 'ratio'),
  /** The share that is to go well. */
  objective: shared(names.slo.objective, 'ratio'),
  /** How many times as fast as it may the budget burns, now. */
  currentBurnRate: shared(names.slo.currentBurnRate, 'ratio'),
  /** The same over the whole period. */
  periodBurnRate: shared(names.slo.periodBurnRate, 'ratio'),
  /** The share of the budget that is left over the period; below zero it is overdrawn. */
  budgetRemaining: shared(names.slo.periodBudgetRemaining, 'ratio'),
  /** The same over the calendar's month. */
  monthBudgetRemaining: shared(names.slo.monthBudgetRemaining, 'ratio'),
  /** The share of a domain's objectives and targets that hold. */
  healthScore: gauge(names.slo.healthScore, {
    help: "Share of a domain's objectives and scraped targets that hold.",
    unit: 'ratio',
    labels: ['domain'],
    job: [],
  }),
} as const;

/** What one objective records. */
export const seriesOfObjective = (owned: Owned) => ({
  errorRatio: (window: string) => ownSeries(names.slo.errorRatio(window), 'ratio', owned),
  met: ownSeries(names.slo.objectiveMet, 'ratio', owned),
  currentBurnRate: ownSeries(names.slo.currentBurnRate, 'ratio', owned),
  budgetRemaining: ownSeries(names.slo.periodBudgetRemaining, 'ratio', owned),
  monthBudgetRemaining: ownSeries(names.slo.monthBudgetRemaining, 'ratio', owned),
});
