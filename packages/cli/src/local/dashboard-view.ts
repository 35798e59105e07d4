import { panelsOf, type Dashboard } from '@belvedere/dashboard-kit';
import { definedDashboard, observeDashboard } from './observe.ts';
import type { PrometheusApi } from './prometheus-api.ts';
import type { DashboardState, DashboardSummary } from './state.ts';

/** In milliseconds: how long an answer is good enough for whoever asks next. */
const FRESH = 3_000;

/**
 * The dashboards as the page shows them. Prometheus is asked for those that somebody looks at: all of them together ask
 * thousands of queries.
 */
export class DashboardView {
  private readonly dashboards: ReadonlyMap<string, Dashboard>;
  private readonly answers = new Map<string, { readonly until: number; readonly state: Promise<DashboardState> }>();
  private prometheus: PrometheusApi | undefined;

  constructor(dashboards: readonly Dashboard[]) {
    this.dashboards = new Map(dashboards.map((dashboard) => [dashboard.uid, dashboard]));
  }

  /** From here on, values are Prometheus's. */
  observe(prometheus: PrometheusApi): void {
    this.prometheus = prometheus;
  }

  summaries(): readonly DashboardSummary[] {
    return [...this.dashboards.values()].map((dashboard) => ({
      domain: dashboard.domain,
      title: dashboard.title,
      uid: dashboard.uid,
      panels: panelsOf(dashboard).length,
    }));
  }

  /** A dashboard with the values of a moment; `undefined` where there is none of that uid. */
  state(uid: string, now: number): Promise<DashboardState | undefined> {
    const dashboard = this.dashboards.get(uid);
    if (dashboard === undefined) return Promise.resolve(undefined);
    if (this.prometheus === undefined) return Promise.resolve(definedDashboard(dashboard));
    const known = this.answers.get(uid);
    if (known !== undefined && now < known.until) return known.state;
    const state = observeDashboard(dashboard, this.prometheus, now / 1000);
    this.answers.set(uid, { until: now + FRESH, state });
    return state;
  }
}
