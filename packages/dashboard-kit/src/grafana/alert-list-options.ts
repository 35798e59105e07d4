/**
 * The options of Grafana's alert list, which neither the foundation SDK nor `@grafana/schema` types.
 * Source: https://github.com/grafana/grafana/blob/v13.0.0/public/app/plugins/panel/alertlist/types.ts
 */
export interface AlertListOptions {
  alertInstanceLabelFilter: string;
  alertName: string;
  dashboardAlerts: boolean;
  datasource: string;
  folder: { title: string; uid: string } | null;
  groupBy: string[];
  groupMode: 'default' | 'custom';
  maxItems: number;
  showInactiveAlerts: boolean;
  showInstances: boolean;
  /** Alphabetical up and down, by importance, by time up and down. */
  sortOrder: 1 | 2 | 3 | 4 | 5;
  stateFilter: {
    error: boolean;
    firing: boolean;
    noData: boolean;
    normal: boolean;
    pending: boolean;
    recovering: boolean;
  };
  viewMode: 'list' | 'stat';
}
