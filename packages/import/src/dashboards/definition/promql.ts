import { format, legendLabels, selectors, type InstantVector } from '@belvedere/promql';
import { KnownSeries, type KnownMetric } from '../../rules/catalog/known-metrics.ts';
import { queryChooser, type QueryChooser, type Wanted } from '../../rules/query/choose-query.ts';
import type { SeriesReference } from '../../rules/catalog/reference.ts';
import type { WrittenQuery } from '../../rules/query/written-query.ts';
import { querySource } from '../../rules/source/rule-source.ts';
import { isObject, textOf, type JsonObject } from '../json.ts';
import { labelValues, panelExpression, type LabelValues, type PanelExpression } from '../normal-form/expression.ts';
import type { Written } from '../source/written.ts';

/** An expression as it is written: over the metrics of catalogs, or where they contradict it, as it was. */
export interface TypedExpression {
  readonly vector: InstantVector<string, string>;
  readonly labels: readonly string[];
  readonly unit: string;
  readonly written: Written;
}

/** The expressions of a dashboard. */
export interface Expressions {
  readonly chooser: QueryChooser;
  /** The expressions that have no typed form, with the reason. */
  readonly untyped: ReadonlyMap<string, string>;
  /** The metric that a selector reads, of a catalog or guessed, if it has the labels. */
  find(read: LabelValues): SeriesReference | undefined;
  /** An expression over metrics; nothing where catalogs, or its own guesses, contradict it. */
  typed(text: string, legend: string): TypedExpression | undefined;
}

/** Whether a query is asked in PromQL that can be read. */
export const asksPromql = ({ datasource, expr }: JsonObject): boolean =>
  typeof expr === 'string' &&
  (isObject(datasource) ? textOf(datasource['type'], 'prometheus') === 'prometheus' : true) &&
  panelExpression(expr) !== undefined;

/** Longer expressions are laid out over several lines. */
const LONGEST_LINE = 90;

/** Chooses how the expressions of targets, and the selectors of variables, are written. */
export function expressionsOf(
  targets: readonly JsonObject[],
  variables: readonly JsonObject[],
  known: readonly KnownMetric[],
): Expressions {
  const ofTargets = targets
    .filter(asksPromql)
    .map(({ expr, legendFormat }) => wantedOf(textOf(expr), textOf(legendFormat)));
  const ofVariables = variables.flatMap(({ query }): readonly Wanted[] => {
    const read = typeof query === 'string' ? labelValues(query) : undefined;
    return read === undefined ? [] : [{ parsed: read.selector, wanted: [read.label] }];
  });
  const all = [...ofTargets, ...ofVariables];
  const names = new Set(all.flatMap(({ parsed }) => selectors(parsed.node).map(({ metric }) => metric)));
  // What rules record has colons in its name, and no catalog declares it.
  const recorded = new Set([...names].filter((name) => name.includes(':') || /[$[]/.test(name)));
  const catalogs = new KnownSeries(known, names);
  const chooser = queryChooser(all, catalogs, recorded);
  const chosen = new Map<string, WrittenQuery | undefined>();
  const untyped = new Map<string, string>();
  const choose = (wanted: Wanted): WrittenQuery | undefined => {
    const { text } = wanted.parsed;
    try {
      const query = chooser.choose(wanted);
      if (query.form.kind === 'typed') return query;
      untyped.set(text, query.reason ?? '');
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
      untyped.set(text, chooser.contradictions.get(text) ?? 'the metrics that it names contradict each other');
    }
    return undefined;
  };
  return {
    chooser,
    untyped,
    find({ selector: { node, text }, label }) {
      if (node.kind !== 'selector') return undefined;
      const labels = [label, ...node.matchers.map((matcher) => matcher.label)];
      const found = [...(chooser.contradictions.has(text) ? [] : [catalogs.find(node)]), chooser.guessed.find(node)];
      return found.find((one) => one !== undefined && labels.every((name) => hasLabel(one, name)));
    },
    typed(text, legend) {
      const key = JSON.stringify([text, legendLabels(legend)]);
      if (!chosen.has(key)) chosen.set(key, choose(wantedOf(text, legend)));
      const query = chosen.get(key);
      return query === undefined ? undefined : { ...query, written: writtenOf(query) };
    },
  };
}

const hasLabel = ({ reference: { series } }: SeriesReference, label: string): boolean =>
  series.metric.labels.includes(label);

const writtenOf = (query: WrittenQuery): Written => ({
  value: query.vector,
  source: ({ module, aliasOf }) => querySource(query, module, aliasOf),
});

const wantedOf = (text: string, legend: string): Wanted => ({ parsed: laidOut(text), wanted: legendLabels(legend) });

/** A long expression over several lines, where that is the same one. */
function laidOut(text: string): PanelExpression {
  const read = panelExpression(text)!;
  if (text.length <= LONGEST_LINE) return read;
  try {
    return panelExpression(format(read.node)) ?? read;
  } catch {
    return read;
  }
}
