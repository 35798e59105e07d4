/** The v2 dashboard as this package writes it: the foundation SDK's output types, as JSON has them. */
import type * as sdk from '@grafana/grafana-foundation-sdk/dashboardv2';
import type { Plain } from '../grafana/plain.ts';

export type DashboardV2Spec = Plain<sdk.Dashboard>;
export type AnnotationQueryKind = Plain<sdk.AnnotationQueryKind>;
export type DataQueryKind = Plain<sdk.DataQueryKind>;
export type Element = Plain<sdk.Element>;
export type PanelKind = Plain<sdk.PanelKind>;
export type VariableKind = Plain<sdk.VariableKind>;
export type GridLayoutKind = Plain<sdk.GridLayoutKind>;
export type AutoGridLayoutKind = Plain<sdk.AutoGridLayoutKind>;
export type RowsLayoutKind = Plain<sdk.RowsLayoutKind>;
export type TabsLayoutKind = Plain<sdk.TabsLayoutKind>;

/**
 * A dashboard as Grafana's Kubernetes-style API takes it.
 * Source: https://grafana.com/docs/grafana/latest/observability-as-code/schema-v2/
 */
export interface DashboardV2 {
  apiVersion: 'dashboard.grafana.app/v2';
  kind: 'Dashboard';
  metadata: { name: string };
  spec: DashboardV2Spec;
}
