import { describe, expect, it } from '@jest/globals';
import { featureStoreHealthScoreLow, groups } from '@belvedere/alerts-feature-store';
import { classicDashboard, dashboardProblems, panelsOf, queriesOf, type Dashboard } from '@belvedere/dashboard-kit';
import { dashboards as keys, featureStoreCatalog } from '@belvedere/metrics-feature-store';
import { platformCatalog } from '@belvedere/metrics-platform';
import { checkExpression, selectors } from '@belvedere/promql';
import { dashboards } from './index.ts';

/** What the domain's document asks of each dashboard: the panels that answer it. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'System overview': {
    'health matrix': ['Services', 'Redis', 'Kafka', 'Model registry', 'Probes'],
    'request rate and errors': ['Requests by endpoint', 'Errors by endpoint'],
    'p50/p95/p99': ['p50, p95 and p99 by endpoint'],
    throughput: ['Predictions by model', 'Feature reads by group', 'Events by topic'],
    resources: ['CPU by node', 'Memory by node', 'Redis memory'],
  },
  'Inference API': {
    'fraud against personalization latency': ['Fraud against personalization'],
    'model time breakdown': ['Model time breakdown', 'Model time by model'],
    'feature fetch and cache': ['Feature fetch, p95', 'Cache hit rate', 'Cache reads'],
    'score distribution': ['Score distribution: quantiles', 'Score distribution: shares'],
    'errors by endpoint and status': ['Errors by endpoint and status'],
  },
};

const titled = (title: string): Dashboard => dashboards.find((one) => one.title === title)!;
const alerts = groups.flatMap(({ rules }) => rules).filter(({ kind }) => kind === 'alert');
const recorded = new Set(
  groups.flatMap(({ rules }) => rules).flatMap(({ kind, name }) => (kind === 'recording' ? [name] : [])),
);

describe.each(Object.entries(REQUIRED))('%s', (title, wishes) => {
  it.each(Object.entries(wishes))('shows %s', (_wish, panels) => {
    expect(panelsOf(titled(title)).map(({ panel }) => panel.title)).toEqual(expect.arrayContaining([...panels]));
  });
});

describe('the dashboards of the feature store', () => {
  it('are those that the catalog names, each once', () => {
    expect(dashboards.map(({ uid }) => uid)).toEqual(Object.values(keys).map(({ uid }) => uid));
    expect(new Set(dashboards.map(({ uid }) => uid)).size).toBe(dashboards.length);
  });

  it('have no problems', () => {
    expect(dashboards.flatMap(dashboardProblems)).toEqual([]);
  });

  it('link to each other', () => {
    for (const { uid, links } of dashboards) {
      expect(links.map((link) => ('uid' in link ? link.uid : link.title))).toEqual(dashboards.map((one) => one.uid).filter((one) => one !== uid));
    }
  });

  it('explain every panel', () => {
    const silent = dashboards.flatMap(panelsOf).filter(({ panel }) => (panel.settings.description ?? '').length < 20);
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  it('show every alert', () => {
    const shown = new Set(dashboards.flatMap(panelsOf).flatMap(({ panel }) => panel.alerts.map(({ name }) => name)));
    // Budgets, and the health score that is made of them, are shown by panels of objectives.
    const direct = alerts.filter(
      ({ name, expression }) => !expression.print().includes('slo:') && name !== featureStoreHealthScoreLow.name,
    );
    expect(direct.length).toBeGreaterThanOrEqual(15);
    expect(direct.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('draw the bound of every alert that has one and measures what the panel shows', () => {
    for (const { panel } of dashboards.flatMap(panelsOf)) {
      const bounds = panel.alerts.flatMap(({ expression }) => expression.bound?.quantity ?? []);
      if (panel.alerts.length === 0 || bounds.length === 0) continue;
      const drawn = panel.thresholds?.steps.map(({ from }) => from.value);
      expect(drawn).toEqual(bounds.map(({ value }) => value).sort((a, b) => a - b));
    }
  });

  it('ask in PromQL, for series that are declared or recorded', () => {
    const series = new Set([
      ...[...featureStoreCatalog.metrics, ...platformCatalog.metrics].flatMap(({ kind, name }) =>
        kind === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
      ),
      ...recorded,
    ]);
    for (const { query } of dashboards.flatMap(queriesOf)) {
      expect(checkExpression(query.expression.print())).toEqual([]);
      for (const { metric } of selectors(query.expression.node)) expect(series).toContain(metric);
    }
  });

  it('say a unit that means something', () => {
    const units = dashboards
      .flatMap((one) => classicDashboard(one, { runbooksUrl: 'https://example.org' }).panels)
      .flatMap((panel) => (panel.type === 'row' ? panel.panels : [panel]))
      .flatMap((panel) =>
        panel.type === 'table' || panel.type === 'library-panel-ref' ? [] : [panel.fieldConfig.defaults.unit],
      );
    expect([...new Set(units)].sort()).toEqual(['bytes', 'cps', 'percentunit', 'reqps', 's', 'short']);
  });
});
