import { queriesOf } from '@belvedere/dashboard-kit';
import { CatalogIndex, selectors, type Catalog, type Expression } from '@belvedere/promql';
import { placeOfPanel, problem, type Check } from '../check.ts';

/** More lines than anybody tells apart, and more than a browser draws smoothly. */
const MOST = 100;

/** A query answers with as many series as its labels have values: the catalogs say how many at least. */
export const queryCost: Check = {
  codes: ['dashboards/query-cost'],
  *run({ catalogs, dashboards }) {
    const index = new CatalogIndex(catalogs);
    const most = mostValues(catalogs);
    for (const dashboard of dashboards) {
      for (const { panel, query } of queriesOf(dashboard)) {
        if (panel.kind === 'heatmap' || atMost(query.expression, most) <= MOST) continue;
        const { series, labels } = cost(query.expression, index);
        if (series <= MOST) continue;
        yield problem(
          'dashboards/query-cost',
          placeOfPanel(dashboard, panel, `query ${query.refId}`),
          `'${panel.title}' asks for ${series} series (${labels.join(' × ')}); ${MOST} are the most`,
          'aggregate a label away, narrow it by a variable, or take the highest few: topkStable(…)',
          'warning',
        );
      }
    }
  },
};

/** How many values a label has in the catalog that knows the most of it. */
function mostValues(catalogs: readonly Catalog[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { metrics } of catalogs) {
    for (const { values } of metrics) {
      for (const [label, known] of Object.entries(values)) {
        most.set(label, Math.max(most.get(label) ?? 0, known.length));
      }
    }
  }
  return most;
}

/** As many series as an expression can answer with at most: what is below the bound need not be looked at closely. */
const atMost = ({ labels }: Expression, most: ReadonlyMap<string, number>): number =>
  labels.reduce((product, label) => product * (most.get(label) ?? 1), 1);

/** The product of the declared values of the labels that an expression keeps and does not pin. */
function cost(
  expression: Expression,
  index: CatalogIndex,
): { readonly series: number; readonly labels: readonly string[] } {
  const values = new Map<string, number>();
  const pinned = new Set<string>();
  for (const selector of selectors(expression.node)) {
    for (const { label, operator } of selector.matchers) if (operator !== '!=') pinned.add(label);
    for (const { metric } of index.read(selector).series) {
      for (const [label, known] of Object.entries(metric?.values ?? {})) {
        values.set(label, Math.max(values.get(label) ?? 0, known.length));
      }
    }
  }
  const kept = expression.labels.filter((label) => values.has(label) && !pinned.has(label));
  return {
    series: kept.reduce((product, label) => product * values.get(label)!, 1),
    labels: kept.map((label) => `${values.get(label)} of ${label}`),
  };
}
