import { names } from '@belvedere/core';
import { ruleGroup, type RecordingRule, type RuleGroup } from '@belvedere/rule-kit';
import { burnAlerts, type BurnAlert } from './alert/burn-alerts.ts';
import { INDICATOR_INTERVAL } from './indicator/indicator.ts';
import type { Objective } from './objective/objective.ts';
import { burnRecordings, type BurnRecordings } from './recording/burn.ts';
import type { Owned } from './recording/identity.ts';
import { indicatorRecordings, type IndicatorRecordings } from './recording/indicator.ts';
import { windowRecordings } from './recording/windows.ts';

/** The rules of one objective in its domain. */
export interface ObjectiveRules extends Owned {
  readonly indicator: IndicatorRecordings;
  readonly burn: BurnRecordings;
  readonly alerts: readonly BurnAlert[];
}

/** The recordings and alerts of one objective. */
export function objectiveRules(domain: string, objective: Objective): ObjectiveRules {
  const owned: Owned = { domain, objective };
  return {
    ...owned,
    indicator: indicatorRecordings(owned),
    burn: burnRecordings(owned),
    alerts: burnAlerts(owned),
  };
}

/**
 * The rule groups of a domain's objectives. Each has two, evaluated every minute: what its indicator measures, and what is
 * made of it. Between them, all have one that adds up long windows every other minute. No alert reads what its own group
 * records: Grafana evaluates a group's rules at once, in no order. Throws a `TypeError` where two of them have one key, and
 * so would record the same series.
 */
export function objectiveGroups(domain: string, objectives: readonly Objective[]): readonly RuleGroup[] {
  checkKeys(domain, objectives);
  return [
    ...objectives.flatMap((objective) => groupsOf(objectiveRules(domain, objective))),
    ruleGroup(domain, names.OBJECTIVE_WINDOWS, {
      interval: '2m',
      rules: windowRecordings(domain, objectives).map(({ rule }) => rule),
    }),
  ];
}

function checkKeys(domain: string, objectives: readonly Objective[]): void {
  for (const [key, [one, other]] of Map.groupBy(objectives, (objective) => objective.key)) {
    if (other === undefined) continue;
    throw new TypeError(
      `the objectives ${one!.name} and ${other.name} of ${domain} both have the label slo="${key}": rename one of them`,
    );
  }
}

const groupsOf = ({ domain, objective, indicator, burn, alerts }: ObjectiveRules): readonly RuleGroup[] => [
  ruleGroup(domain, names.objectiveGroup(objective.name, 'indicator'), {
    interval: INDICATOR_INTERVAL,
    rules: indicatorRules(indicator),
  }),
  ruleGroup(domain, names.objectiveGroup(objective.name, 'burn'), {
    interval: INDICATOR_INTERVAL,
    rules: [...Object.values(burn), ...alerts],
  }),
];

const indicatorRules = ({ goodSlice, errors, events, errorRatio }: IndicatorRecordings): readonly RecordingRule[] => [
  ...(goodSlice === undefined ? [] : [goodSlice]),
  errors,
  events,
  ...Object.values(errorRatio),
];
