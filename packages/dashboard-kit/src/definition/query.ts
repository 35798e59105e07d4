import { names, stableHash } from '@belvedere/core';
import { Query, type Expression, type Vector } from '@belvedere/promql';

/** A query of a panel, with the name that Grafana knows it by. */
export interface PanelQuery {
  readonly expression: Expression;
  /** Left out where Grafana is to name the series. */
  readonly legend?: string;
  readonly refId: string;
}

/** What a panel shows: one expression, or queries that are all in one unit. */
export type Shown<Labels extends string, Unit extends string> =
  | { readonly query: Vector<Labels, Unit> | Query<Unit>; readonly queries?: never }
  | { readonly queries: readonly [Query<Unit>, ...Query<NoInfer<Unit>>[]]; readonly query?: never };

interface LooselyShown {
  readonly query?: Expression | Query<string>;
  readonly queries?: readonly unknown[];
}

/** A panel's queries with their names. */
export function panelQueries(shown: object): readonly PanelQuery[] {
  const { query, queries = query === undefined ? [] : [query] } = shown as LooselyShown;
  return queries.map((one) => panelQuery(one as Expression | Query<string>));
}

const UNNAMED = 'A';

/** Named by its legend, so that no query's name depends on its neighbours. */
export function panelQuery(query: Expression | Query<string>): PanelQuery {
  if (!(query instanceof Query)) return { expression: query, refId: UNNAMED };
  const { expression, legend, options } = query;
  return { expression, legend, refId: options.refId ?? (legend === '' ? UNNAMED : identifier(legend)) };
}

/** Titles and legends recur from dashboard to dashboard: each is turned into an identifier once. */
const identifiers = new Map<string, string>();

/** A text as an identifier; one without Latin letters or digits becomes its hash. */
export function identifier(text: string): string {
  const known = identifiers.get(text);
  if (known !== undefined) return known;
  const made = names.slug(text) || stableHash(text).toString(36);
  identifiers.set(text, made);
  return made;
}
