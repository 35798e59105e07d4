import type { Problem } from '@belvedere/core';
import { CatalogIndex, selectors, type MetricDeclaration } from '@belvedere/promql';
import type { Domain } from '../domain.ts';
import { problem, type Check } from './check.ts';
import { expressionsOf } from './expression/expressions.ts';

/** Prometheus makes it of every target: no service exposes it. */
const UP = 'up';

/**
 * What a service measures and nobody reads costs money and attention. Asked of domains that account for their metrics:
 * those that say which are unused, and why.
 */
export const unusedMetric: Check = {
  codes: ['definitions/unused-metric'],
  *run(domain) {
    const { unusedMetrics } = domain;
    if (unusedMetrics === undefined) return;
    const used = usedBy(domain);
    const accepted = new Set(unusedMetrics.map(({ metric }) => metric.metric));
    for (const catalog of domain.catalogs) {
      if (catalog.domain !== domain.name) continue;
      for (const metric of catalog.metrics) {
        if (metric.name !== UP && !used.has(metric) && !accepted.has(metric)) yield unused(domain, metric);
      }
    }
    for (const metric of accepted) if (used.has(metric)) yield needless(domain, metric);
  },
};

const unused = ({ name }: Domain, metric: MetricDeclaration): Problem =>
  problem(
    'definitions/unused-metric',
    { object: `metric ${metric.name}` },
    `nothing of ${name} reads ${metric.name}: no panel, no rule, no objective`,
    'show it on a dashboard, stop exposing it, or name it in `unusedMetrics` with the reason',
    'warning',
  );

const needless = ({ name }: Domain, metric: MetricDeclaration): Problem =>
  problem(
    'definitions/unused-metric',
    { object: `metric ${metric.name}` },
    `${name} accepts that nothing reads ${metric.name}, and something does`,
    'remove it from `unusedMetrics`',
    'warning',
  );

/** The metrics that a domain's panels, rules, annotations and variables read. */
function usedBy(domain: Domain): ReadonlySet<MetricDeclaration> {
  const index = new CatalogIndex(domain.catalogs);
  const used = new Set<MetricDeclaration>();
  for (const { node } of expressionsOf(domain)) {
    for (const selector of selectors(node)) {
      for (const { metric } of index.read(selector).series) if (metric !== undefined) used.add(metric);
    }
  }
  return used;
}
