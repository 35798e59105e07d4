import type { Version } from '@belvedere/promql';
import type { Evaluation } from './evaluation.ts';
import type { RoutingTarget } from './routing/index.ts';

/** The forms of a dashboard: what every Grafana takes, the resource of version 13 on, or both. */
export const DASHBOARD_FORMS = ['classic', 'v2', 'both'] as const;
export type DashboardForm = (typeof DASHBOARD_FORMS)[number];

/** Where the artifacts will live: what links point at. All are base URLs, with or without a slash at the end. */
export interface Target extends Evaluation {
  readonly grafanaUrl: string;
  readonly alertmanagerUrl: string;
  /** Below it lies the repository's tree: `<runbooksUrl>/alerts/<domain>/runbooks/<Alert>.md`. */
  readonly runbooksUrl: string;
  /** The version of its Prometheus, whose language the checks speak; the newest, where it is left out. */
  readonly prometheus?: Version;
  /** How long its Prometheus keeps samples, such as `30d`: no range reaches back further. */
  readonly retention?: string;
  /** The labels that tell its series apart, such as `cluster` where one Grafana shows several: every aggregation keeps them. */
  readonly identityLabels?: readonly string[];
  /** The forms in which dashboards are written; the classic one, which every version takes, where it is left out. */
  readonly dashboards?: DashboardForm;
  /** Who reads the tree of routes, and in which versions; the newest Alertmanager and Grafana where it is left out. */
  readonly routing?: RoutingTarget;
}

/** A developer's machine, with each tool on the port that it listens on by default. */
export const LOCAL_TARGET: Target = {
  grafanaUrl: 'http://localhost:3000',
  alertmanagerUrl: 'http://localhost:9093',
  runbooksUrl: 'http://localhost:7700/runbooks',
};
