import { count, durationLength, names, ratio } from '@belvedere/core';
import { alert, type Alert } from '@belvedere/rule-kit';
import { exact } from '../exact.ts';
import { TIERS } from '../burn/tiers.ts';
import type { Burn } from '../objective/objective.ts';
import { periodTitle, timeTitle } from '../period/period.ts';
import { ownSeries, type ObjectiveLabel, type OfObjective, type Owned } from '../recording/identity.ts';

/** An alert on the burn rate of a budget; `window` tells the tier. */
export type BurnAlert = Alert<ObjectiveLabel, 'ratio'>;

/**
 * The alerts on an objective's budget, one a tier. A tier fires while the error ratio of its long window and of its short
 * one are both above `factor × (1 − objective)`: the long one says that it matters, the short one that it goes on. It needs
 * no `for`, since the long window waits already.
 *
 * Each tier has a name of its own, `PaymentErrorsBudgetBurn1h`: a silence or a link means one of them, Grafana wants
 * titles that differ, and a test or a count of how often it fired is that of one tier. They share a runbook, called by the
 * objective. Where traffic is low, the long window has to hold as many events as keep a single failure from firing.
 *
 * The label `slo` is on every alert that tells of an objective being broken, and on no other.
 * Source: https://sre.google/workbook/alerting-on-slos/#6-multiwindow-multi-burn-rate-alerts
 */
export const burnAlerts = (owned: Owned): readonly BurnAlert[] =>
  owned.objective.burns.map((burn) => {
    const above = (window: string): OfObjective =>
      ownSeries(names.slo.errorRatio(window), 'ratio', owned).above(ratio(burn.threshold));
    const both = above(burn.tier.long).and(above(burn.tier.short));
    return burnAlert(owned, burn, enough(both, owned, burn));
  });

/** The alert of an objective's fastest tier, by the objective's name: what an outage fires first. */
export const fastestBurn = (objective: string): Pick<BurnAlert, 'name'> => ({
  name: names.burnAlert(objective, TIERS[0]!.long),
});

/** Only where there was enough to tell one failure from many. */
function enough(burning: OfObjective, owned: Owned, { tier, minimumEvents }: Burn): OfObjective {
  if (minimumEvents === undefined) return burning;
  return burning.and(ownSeries(names.slo.eventsWithin(tier.long), 'count', owned).atLeast(count(minimumEvents)));
}

function burnAlert(owned: Owned, burn: Burn, when: OfObjective): BurnAlert {
  const { objective } = owned;
  const { name, key, service, team, category, indicator, objectiveRatio, period } = objective;
  const { tier, factor, exhaustion, severity } = burn;
  const made = alert(names.burnAlert(name, tier.long), {
    when,
    severity,
    service,
    ...(team === undefined ? {} : { team }),
    ...(category === undefined ? {} : { category }),
    runbook: name,
    labels: { slo: key },
    summary: `${key} burns its error budget at more than ${factor}×`,
    description: ({ value }) =>
      `${value} of the ${indicator.noun} of the last ${timeTitle(durationLength(tier.long))} ${indicator.verb}. The objective is ${exact(objectiveRatio * 100)} % over ${periodTitle(period)}: ` +
      `at ${factor}×, the whole error budget is spent in ${timeTitle(exhaustion)}. ${tier.policy}`,
  });
  // A problem with it is one of the objective, and lies where that was written.
  return { ...made, site: objective.site };
}
