import { callSite } from '@belvedere/core';
import type { Query } from '@belvedere/promql';
import { definePanel, type PanelDefinition, type PanelSettings } from './panel.ts';

/** What belongs to a column (its unit, its bounds) comes from the column's query. */
export type TableSettings = Omit<PanelSettings, 'unit' | 'min' | 'max' | 'thresholds' | 'mappings'>;

export type TablePanel = PanelDefinition<'table', TableSettings>;

/** Columns, each with a unit of its own. */
type Columns<Units extends readonly string[]> = { readonly [Index in keyof Units]: Query<Units[Index]> };

/**
 * A row for each set of labels, a column for each label and each query; a query's legend is its column's title:
 * `table('Instances', { queries: [cpu.legend('CPU'), memory.legend('Memory')] })`.
 */
export function table<const Units extends readonly [string, ...string[]]>(
  title: string,
  options: { readonly queries: Columns<Units> } & TableSettings,
): TablePanel {
  return definePanel('table', title, options as TableSettings, callSite(table));
}
