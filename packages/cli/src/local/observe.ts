import { formatQuantity } from '@belvedere/core';
import {
  descriptionOf,
  panelsOf,
  prometheusQueries,
  type Dashboard,
  type PrometheusQuery,
} from '@belvedere/dashboard-kit';
import type { DashboardState, PanelState, QueryState, SeriesState } from './state.ts';
import type { PrometheusApi, Series } from './prometheus-api.ts';
import { substituteVariables } from './substitute.ts';

/** What a small line on the page shows: the last half hour in sixty points. */
const RANGE_SECONDS = 30 * 60;
const STEP_SECONDS = 30;

/** A panel's expression as Grafana would send it. */
export const grafanaQuery = ({ expression }: PrometheusQuery): string =>
  substituteVariables(expression.print(), {
    range: RANGE_SECONDS * 1000,
    step: STEP_SECONDS * 1000,
    scrapeInterval: expression.scrapeInterval,
  });

/** What is defined, before anything is known of its values. */
export const definedDashboard = (dashboard: Dashboard): DashboardState =>
  describe(dashboard, (query) => ({ expression: grafanaQuery(query), series: [] }));

/** How many queries Prometheus answers at once: as many as a browser would ask. */
const AT_ONCE = 6;

/** Each panel's queries with what Prometheus answers to them at a time in Unix seconds. */
export async function observeDashboard(
  dashboard: Dashboard,
  prometheus: PrometheusApi,
  now: number,
): Promise<DashboardState> {
  const queries = panelsOf(dashboard).flatMap(({ panel }) => prometheusQueries(panel.queries));
  const answers = new Map<PrometheusQuery, QueryState>();
  const waiting = queries.values();
  const work = async (): Promise<void> => {
    for (const query of waiting) answers.set(query, await observeQuery(query, prometheus, now));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return describe(dashboard, (query) => answers.get(query)!);
}

const describe = (dashboard: Dashboard, stateOf: (query: PrometheusQuery) => QueryState): DashboardState => ({
  title: dashboard.title,
  uid: dashboard.uid,
  panels: panelsOf(dashboard).map(({ panel, section }): PanelState => ({
    title: panel.title,
    section: section?.title ?? '',
    description: descriptionOf(panel),
    kind: panel.kind,
    queries: prometheusQueries(panel.queries).map(stateOf),
  })),
});

async function observeQuery(query: PrometheusQuery, prometheus: PrometheusApi, now: number): Promise<QueryState> {
  const expression = grafanaQuery(query);
  const end = Math.floor(now / STEP_SECONDS) * STEP_SECONDS;
  try {
    const result = await prometheus.queryRange(expression, end - RANGE_SECONDS, end, STEP_SECONDS);
    return { expression, series: result.map((series) => observeSeries(query, series, end)) };
  } catch (error) {
    return { expression, series: [], error: (error as Error).message };
  }
}

function observeSeries({ expression, legend }: PrometheusQuery, { metric, values }: Series, end: number): SeriesState {
  const byTime = new Map(values.map(([time, value]) => [time, Number(value)]));
  const history: (number | null)[] = [];
  for (let time = end - RANGE_SECONDS; time <= end; time += STEP_SECONDS) {
    const value = byTime.get(time);
    history.push(value === undefined || !Number.isFinite(value) ? null : value);
  }
  const newest = values.at(-1);
  return {
    legend: legendOf(legend, metric),
    value: newest === undefined ? '–' : valueText(Number(newest[1]), expression.unit),
    history,
  };
}

const valueText = (value: number, unit: string): string =>
  Number.isFinite(value) ? formatQuantity({ value, unit }) : String(value);

/** The legend with the series' labels, or all of the labels where there is no legend. */
function legendOf(legend: string | undefined, metric: Readonly<Record<string, string>>): string {
  if (legend !== undefined && legend !== '') {
    return legend.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, label: string) => metric[label] ?? '');
  }
  const labels = Object.entries(metric).filter(([label]) => label !== '__name__');
  return labels.map(([label, value]) => `${label}="${value}"`).join(', ') || 'value';
}
