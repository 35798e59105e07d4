import { CatalogIndex, selectors, type Selector } from '@belvedere/promql';
import { guessedCatalog, type GuessedCatalog } from '../catalog/guessed-catalog.ts';
import type { KnownSeries } from '../catalog/known-metrics.ts';
import type { Reference, SeriesReference } from '../catalog/reference.ts';
import type { ParsedExpression } from './parsed.ts';
import { carriedQuery, typedQuery, type WrittenQuery } from './written-query.ts';

/** An expression with the labels that its owner's texts name. */
export interface Wanted {
  readonly parsed: ParsedExpression;
  readonly wanted: readonly string[];
}

/** Chooses how each expression of a file is written. */
export interface QueryChooser {
  readonly guessed: GuessedCatalog;
  /** The metrics of catalogs that the expressions read. */
  readonly known: readonly Reference[];
  /** By the text of an expression: why the catalogs' own metrics cannot be in it. */
  readonly contradictions: ReadonlyMap<string, string>;
  choose(expression: Wanted): WrittenQuery;
}

/**
 * The first of these forms that means what was written: over the metrics of the catalogs, and guessed ones where no
 * catalog has them; over guessed metrics alone, where the catalogs contradict the text; the text itself, where even what
 * is guessed does. What the file itself records stays a name.
 */
export function queryChooser(
  expressions: readonly Wanted[],
  catalogs: KnownSeries,
  recorded: ReadonlySet<string>,
): QueryChooser {
  const ofCatalogs = (selector: Selector): SeriesReference | undefined =>
    recorded.has(selector.metric) ? undefined : catalogs.find(selector);
  const contradictions = contradictionsOf(expressions, ofCatalogs);
  const names = new Set<string>();
  const known = new Set<Reference>();
  for (const { parsed } of expressions) {
    for (const selector of selectors(parsed.node)) {
      if (selector.metric === '' || recorded.has(selector.metric)) continue;
      const found = contradictions.has(parsed.text) ? undefined : ofCatalogs(selector);
      if (found === undefined) names.add(selector.metric);
      else known.add(found.reference);
    }
  }
  const reading = expressions.filter(({ parsed }) => selectors(parsed.node).some(({ metric }) => names.has(metric)));
  const guessed = guessedCatalog(names, reading, [...known]);
  const ofGuessed = (selector: Selector): SeriesReference | undefined =>
    recorded.has(selector.metric) ? undefined : guessed.find(selector);
  const all = new CatalogIndex([
    { domain: '', jobs: [], metrics: [...guessed.references, ...known].map(({ series }) => series.metric) },
  ]);
  return {
    guessed,
    known: [...known],
    contradictions,
    choose({ parsed, wanted }) {
      const forms = contradictions.has(parsed.text)
        ? [ofGuessed]
        : [(selector: Selector) => ofCatalogs(selector) ?? ofGuessed(selector), ofCatalogs];
      let reason = '';
      for (const find of forms) {
        try {
          return typedQuery(parsed, find, wanted);
        } catch (error) {
          reason ||= reasonOf(error);
        }
      }
      return carriedQuery(parsed, all, wanted, reason);
    },
  };
}

/** The expressions over metrics of catalogs that the catalogs refuse. */
function contradictionsOf(
  expressions: readonly Wanted[],
  find: (selector: Selector) => SeriesReference | undefined,
): ReadonlyMap<string, string> {
  const contradictions = new Map<string, string>();
  const examined = new Set<string>();
  for (const { parsed, wanted } of expressions) {
    if (examined.has(parsed.text) || !selectors(parsed.node).some((selector) => find(selector) !== undefined)) continue;
    examined.add(parsed.text);
    try {
      typedQuery(parsed, find, wanted);
    } catch (error) {
      contradictions.set(parsed.text, reasonOf(error));
    }
  }
  return contradictions;
}

/** What a template was refused for, in its first sentence. */
function reasonOf(error: unknown): string {
  if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
  const [, code, message] = /^error (\S+)[^\n]*\n {2}([^\n]+)/m.exec(error.message) ?? [];
  return message === undefined ? error.message : `${message} (${code})`;
}
