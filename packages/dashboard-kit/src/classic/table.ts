import { grafanaUnit } from '@belvedere/core';
import type { ClassicContext } from './context.ts';
import type { PanelQuery } from '../definition/query.ts';
import type { TablePanel } from '../definition/table.ts';
import { dataLink } from './links.ts';
import { targets } from './target.ts';
import { thresholdsConfig } from './thresholds.ts';
import type { ClassicTable, FieldOverride, Looks, Transformation } from './types.ts';

/** A table's own part: the queries' rows joined by their labels, each query a column with its own title and unit. */
export function classicTable(panel: TablePanel, context: ClassicContext): Looks<ClassicTable> {
  const { decimals, noValue, dataLinks = [] } = panel.settings;
  return {
    fieldConfig: {
      defaults: {
        color: { mode: 'thresholds' },
        custom: { align: 'auto', cellOptions: { type: 'auto' }, inspect: false },
        ...(decimals === undefined ? undefined : { decimals }),
        links: dataLinks.map(dataLink),
        mappings: [],
        ...(noValue === undefined ? undefined : { noValue }),
        thresholds: thresholdsConfig(),
      },
      overrides: panel.queries.map(columnUnit),
    },
    options: { cellHeight: 'sm', frameIndex: 0, showHeader: true },
    targets: targets(panel.queries, 'table', context),
    transformations: [{ id: 'merge', options: {} }, organize(panel.queries)],
  };
}

const columnTitle = ({ legend, refId }: PanelQuery): string => legend ?? refId;

const columnUnit = (query: PanelQuery): FieldOverride => ({
  matcher: { id: 'byName', options: columnTitle(query) },
  properties: [{ id: 'unit', value: grafanaUnit(query.expression.unit) }],
});

/** The data source calls a table's values `Value`, and says which query's where there are several. */
function organize(queries: readonly PanelQuery[]): Transformation {
  const valueColumn = ({ refId }: PanelQuery): string => (queries.length === 1 ? 'Value' : `Value #${refId}`);
  return {
    id: 'organize',
    options: {
      excludeByName: { Time: true },
      indexByName: {},
      renameByName: Object.fromEntries(queries.map((query) => [valueColumn(query), columnTitle(query)])),
    },
  };
}
