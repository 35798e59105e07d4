import { CatalogIndex, type Selector } from '@belvedere/promql';
import type { Declaration } from '../../declarations/declaration.ts';
import type { ParsedExpression } from '../query/parsed.ts';
import { METRICS_MODULE, metricIdentifiers } from '../source/names.ts';
import { declaredSeries } from './declared-series.ts';
import { guessDeclarations } from './guess.ts';
import { LabelNeeds } from './label-needs.ts';
import { suffixesOf, type Reference, type SeriesReference } from './reference.ts';
import { usesOf } from './uses.ts';

/** An expression that reads series of no catalog, and the labels that its owner's texts name. */
export interface GuessedFrom {
  readonly parsed: ParsedExpression;
  readonly wanted: readonly string[];
}

/** Metrics that no catalog declares, as far as expressions tell. */
export interface GuessedCatalog {
  readonly declarations: readonly Declaration[];
  /** The names under which their module exports them, in the order of the declarations. */
  readonly identifiers: readonly string[];
  readonly references: readonly Reference[];
  find(selector: Selector): SeriesReference | undefined;
}

/** Sides of joins give each other labels: that ends after as many rounds as joins follow each other. */
const ROUNDS = 10;

/** Guesses the metrics of these names from all expressions that read them. */
export function guessedCatalog(
  names: ReadonlySet<string>,
  expressions: readonly GuessedFrom[],
  known: readonly Reference[],
): GuessedCatalog {
  const needs = new LabelNeeds();
  const uses = usesOf(expressions.map(({ parsed }) => parsed.node));
  const declare = (): readonly Declaration[] =>
    guessDeclarations(
      new Map(
        [...uses]
          .filter(([name]) => names.has(name))
          .map(([name, use]) => [name, { use, labels: needs.bySeries.get(name) ?? new Set() }]),
      ),
    );
  for (const { parsed, wanted } of expressions) needs.need(parsed.node, wanted);
  let declarations = declare();
  for (let round = 0; round < ROUNDS; round++) {
    needs.takeChanged();
    const metrics = [...declarations.map(declaredSeries), ...known.map(({ series }) => series)];
    const index = new CatalogIndex([{ domain: '', jobs: [], metrics: metrics.map(({ metric }) => metric) }]);
    for (const { parsed } of expressions) needs.alike(parsed.node, index);
    if (!needs.takeChanged()) break;
    declarations = declare();
  }
  return catalogOf(declarations, known);
}

function catalogOf(declarations: readonly Declaration[], known: readonly Reference[]): GuessedCatalog {
  const identifiers = metricIdentifiers(declarations, known);
  const references = declarations.map((declaration, at): Reference => {
    const imported = identifiers[at]!;
    return { source: imported, imported, module: METRICS_MODULE, series: declaredSeries(declaration) };
  });
  const bySeries = new Map(
    references.flatMap((reference) =>
      suffixesOf(reference.series).map((suffix) => [
        reference.series.metric.name + suffix,
        { reference, suffix } satisfies SeriesReference,
      ]),
    ),
  );
  return { declarations, identifiers, references, find: ({ metric }) => bySeries.get(metric) };
}
