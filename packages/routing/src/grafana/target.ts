import type { ToolVersion } from '../alertmanager/version.ts';

/** The Grafana that reads the provisioning files. */
export interface GrafanaTarget {
  readonly version: ToolVersion;
  /** The folder that holds a file for each secret, by its name. */
  readonly secretsFolder: string;
}

/** An older one ignores active timings, and tells at any time. Source: https://github.com/grafana/terraform-provider-grafana/pull/2249 */
export const ACTIVE_TIMINGS_SINCE: ToolVersion = [12, 1];

/** Source: https://grafana.com/docs/grafana/latest/alerting/configure-notifications/inhibition-rules/ */
export const INHIBITION_SINCE: ToolVersion = [13, 0];

/** Source: https://github.com/grafana/grafana/pull/100480 */
export const JIRA_SINCE: ToolVersion = [11, 6];

/** Source: https://github.com/grafana/grafana/pull/88867 */
export const SNS_SINCE: ToolVersion = [11, 1];

export const DEFAULT_GRAFANA: GrafanaTarget = {
  version: [13, 0],
  secretsFolder: '/etc/grafana/secrets/belvedere-routing',
};
