/**
 * Rules as Grafana's API takes them, and the resource of Pulumi after it. Own types: the foundation SDK's would be a
 * dependency for their sake alone; a test of the dashboards' package holds them against the SDK's.
 * Source: https://grafana.com/docs/grafana/latest/developers/http_api/alerting_provisioning/
 */
export interface GrafanaRuleGroup {
  readonly title: string;
  readonly folderUid: string;
  /** Seconds between two evaluations. */
  readonly interval: number;
  readonly rules: readonly GrafanaRule[];
}

export type GrafanaRule = GrafanaAlertRule | GrafanaRecordingRule;

interface GrafanaRuleBase {
  readonly uid: string;
  readonly orgID: number;
  readonly folderUID: string;
  readonly ruleGroup: string;
  readonly title: string;
  readonly data: readonly GrafanaQuery[];
  readonly labels: Readonly<Record<string, string>>;
}

export interface GrafanaAlertRule extends GrafanaRuleBase {
  /** The query whose numbers decide, each an alert of its own. */
  readonly condition: string;
  readonly noDataState: 'OK';
  readonly execErrState: 'Error';
  readonly for: string;
  readonly keep_firing_for?: string;
  readonly missingSeriesEvalsToResolve: 1;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface GrafanaRecordingRule extends GrafanaRuleBase {
  readonly record: { readonly from: string; readonly metric: string; readonly target_datasource_uid: string };
}

/** One step of a rule: a query of a data source, or an expression over earlier steps. */
export interface GrafanaQuery {
  readonly refId: string;
  readonly queryType: string;
  /** Seconds before the evaluation. */
  readonly relativeTimeRange: { readonly from: number; readonly to: number };
  readonly datasourceUid: string;
  readonly model: Readonly<Record<string, unknown>>;
}
