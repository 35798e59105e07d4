import type { DashboardKey, Quantity } from '@belvedere/core';
import type { Panel, PanelSettings, Section, Variable } from '@belvedere/dashboard-kit';
import type { Job, MetricDeclaration } from '@belvedere/promql';

/** One alert that a panel explains, or several. */
export type Alerts = NonNullable<PanelSettings['alert']>;

/** What the dashboard of a service is made of, beside what all services have. */
export interface ServiceOptions {
  readonly service: Job;
  /** What the dashboard answers. */
  readonly description: string;
  /** What the service is there for, as the one figure that is read first: 4 columns of the head. */
  readonly figure: Panel;
  /** Tells that no instance answers. */
  readonly down: Alerts;
  /** What 95 % of its requests are to stay below, and the alerts that tell when they do not. */
  readonly latency?: { readonly p95: Quantity<'seconds'>; readonly alerts: Alerts };
  /** The dashboards of what it hands work to, or waits for. */
  readonly neighbours: readonly DashboardKey[];
  readonly variables?: readonly Variable[];
  /** What only this service does. */
  readonly own: readonly Section[];
}

/** Whether a service exposes a metric: the catalog knows. */
export const exposes = ({ name }: Job, { metric }: { readonly metric: MetricDeclaration }): boolean =>
  metric.jobs.some((job) => job.name === name);
