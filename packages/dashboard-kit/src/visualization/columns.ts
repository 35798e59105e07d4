import type { PanelQuery } from '../definition/queries/query.ts';
import { transform, type Transformation } from '../definition/transformation.ts';

/** A column's title: its query's legend, else its name. */
export const columnTitle = (query: PanelQuery): string =>
  (query.kind === 'prometheus' ? query.legend : undefined) ?? query.refId;

/** What a panel can be told of the columns that labels make. */
interface ColumnNames {
  readonly labels?: Readonly<Record<string, string>>;
  readonly hide?: readonly string[];
}

/** A panel that reads its answers as a table. */
interface WithColumns {
  readonly queries: readonly PanelQuery[];
  readonly settings: object;
}

/**
 * The queries' rows joined by their labels. The data source calls a table's values `Value`, and says which query's where
 * there are several.
 */
export function joinColumns({ queries, settings }: WithColumns): readonly Transformation[] {
  const { labels = {}, hide = [] } = settings as ColumnNames;
  // Loki says so of a single query, too.
  const valueColumn = ({ kind, refId }: PanelQuery): string =>
    queries.length === 1 && kind !== 'loki' ? 'Value' : `Value #${refId}`;
  const titles = queries.map((query): [string, string] => [valueColumn(query), columnTitle(query)]);
  return [
    transform.merge(),
    transform.organize({ hide: ['Time', ...hide], rename: { ...Object.fromEntries(titles), ...labels } }),
  ];
}
