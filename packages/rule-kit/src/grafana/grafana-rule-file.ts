import { formatDuration, names } from '@belvedere/core';
import type { GrafanaRule, GrafanaRuleGroup } from './grafana-rule.ts';

/**
 * A group as a file that Grafana provisions, in JSON: what its API and Pulumi are given, with the names that files use.
 * Source: https://grafana.com/docs/grafana/latest/alerting/set-up/provision-alerting-resources/file-provisioning/ and
 * https://github.com/grafana/grafana/blob/main/pkg/services/provisioning/alerting/rules_types.go
 */
export const grafanaRuleFile = ({ title, interval, rules }: GrafanaRuleGroup, domain: string): string =>
  `${JSON.stringify(
    {
      apiVersion: 1,
      groups: [
        {
          orgId: rules[0]?.orgID ?? 1,
          name: title,
          folder: names.folderTitle(domain),
          interval: formatDuration(interval * 1000),
          rules: rules.map(provisioned),
        },
      ],
    },
    null,
    2,
  ).toWellFormed()}\n`;

/** The rule without what the group says, under the names of the file format. */
function provisioned(rule: GrafanaRule): object {
  const { uid, title, data, labels } = rule;
  if ('record' in rule) {
    const { from, metric, target_datasource_uid: targetDatasourceUid } = rule.record;
    return { uid, title, data, labels, record: { from, metric, targetDatasourceUid } };
  }
  const { condition, noDataState, execErrState, for: pending, keep_firing_for: keepFiringFor, annotations } = rule;
  return {
    uid,
    title,
    condition,
    data,
    noDataState,
    execErrState,
    for: pending,
    ...(keepFiringFor === undefined ? {} : { keepFiringFor }),
    missing_series_evals_to_resolve: rule.missingSeriesEvalsToResolve,
    annotations,
    labels,
    isPaused: false,
  };
}
