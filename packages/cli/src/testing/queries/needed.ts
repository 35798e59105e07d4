import type { Domain } from '@belvedere/compile';
import { CatalogIndex, selectors, walk, type MetricDeclaration, type Node } from '@belvedere/promql';
import type { Rule, RuleGroup } from '@belvedere/rule-kit';
import { ALERT_SERIES } from '../alert-reports.ts';

/** What a history must hold for some expressions: the metrics that they read, and the rules whose recordings they read. */
export interface Needed {
  /** All where it is left out. */
  readonly metrics?: ReadonlySet<MetricDeclaration>;
  readonly groups: readonly RuleGroup[];
  /** The rules whose alerts they read; none where it is left out. */
  readonly alerts?: readonly RuleGroup[];
}

/** What expressions read of a domain, by way of what its rules record as well. */
export function neededBy(nodes: readonly Node[], { catalogs, groups }: Domain): Needed {
  const rules = groups.flatMap((group) => group.rules).filter(({ kind }) => kind === 'recording');
  const byName = Map.groupBy(rules, ({ name }) => name);
  const read = new Set<Rule>();
  const visit = (node: Node): void => {
    for (const { metric } of selectors(node)) {
      for (const rule of byName.get(metric) ?? []) {
        if (read.has(rule)) continue;
        read.add(rule);
        visit(rule.expression.node);
      }
    }
  };
  nodes.forEach(visit);
  const all = [...nodes, ...[...read].map(({ expression }) => expression.node)];
  const recordings = groups
    .map((group) => ({ ...group, rules: group.rules.filter((rule) => read.has(rule)) }))
    .filter((group) => group.rules.length > 0);
  // What fires may read anything.
  if (all.some(readsAlerts)) return { groups: recordings, alerts: groups };
  return { metrics: metricsReadBy(all, { catalogs }), groups: recordings };
}

const readsAlerts = (node: Node): boolean => [...selectors(node)].some(({ metric }) => metric === ALERT_SERIES);

/** The metrics that expressions read themselves. */
export function metricsReadBy(
  nodes: readonly Node[],
  { catalogs }: Pick<Domain, 'catalogs'>,
): ReadonlySet<MetricDeclaration> {
  const index = new CatalogIndex(catalogs);
  return new Set(
    nodes
      .flatMap((node) => [...selectors(node)])
      .flatMap((selector) => index.read(selector).series)
      .flatMap(({ metric }) => (metric === undefined ? [] : [metric])),
  );
}

/** How far back expressions reach by their offsets, in milliseconds; each once. */
export function offsetsIn(nodes: readonly Node[]): readonly number[] {
  const found = new Set<number>();
  for (const part of nodes.flatMap(walk)) {
    if ((part.kind === 'selector' || part.kind === 'subquery') && typeof part.offset === 'number')
      found.add(part.offset);
    if (part.kind === 'range' && typeof part.selector.offset === 'number') found.add(part.selector.offset);
  }
  return [...found];
}
