import { names } from '@belvedere/core';
import type { GrafanaTarget, RuleGroup, Ruler } from '@belvedere/rule-kit';

/** Who evaluates the alerts. With both, those of Grafana are the shadow of Prometheus's: they fire, and notify nobody. */
export const ALERTING = ['prometheus', 'grafana', 'both'] as const;
export type Alerting = (typeof ALERTING)[number];

/** What of a target decides who evaluates which rule. */
export interface Evaluation {
  /** Who evaluates the alerts; Prometheus where it is left out. */
  readonly alerting?: Alerting;
  /** What stands for Prometheus: it reads the rule files. Prometheus itself where it is left out. */
  readonly ruler?: Ruler;
  /** The uid of the data source that the rules of Grafana ask. */
  readonly grafanaDatasource?: string;
  /**
   * The uid of a data source that takes what Grafana records, by remote write. Where it is left out, Prometheus records
   * even if Grafana alerts; where Prometheus alerts, it records too.
   */
  readonly grafanaRecordInto?: string;
  /** The labels that tell the series of the target apart. */
  readonly identityLabels?: readonly string[];
}

/** What Grafana is told of a target's rules; nothing where Prometheus alone evaluates them. */
export function grafanaTargetOf({
  alerting = 'prometheus',
  grafanaDatasource = names.prometheusDatasource,
  grafanaRecordInto,
  identityLabels = [],
}: Evaluation): GrafanaTarget | undefined {
  if (alerting === 'prometheus') return undefined;
  return {
    datasource: grafanaDatasource,
    identityLabels,
    shadow: alerting === 'both',
    ...(alerting === 'both' || grafanaRecordInto === undefined ? {} : { recordInto: grafanaRecordInto }),
  };
}

/** The groups with the rules that Prometheus evaluates, or what stands for it; those without such a rule are left out. */
export function prometheusGroups(
  groups: readonly RuleGroup[],
  { alerting = 'prometheus', grafanaRecordInto }: Evaluation,
): readonly RuleGroup[] {
  if (alerting !== 'grafana') return groups;
  if (grafanaRecordInto !== undefined) return [];
  return groups
    .map((group) => ({ ...group, rules: group.rules.filter(({ kind }) => kind === 'recording') }))
    .filter(({ rules }) => rules.length > 0);
}
