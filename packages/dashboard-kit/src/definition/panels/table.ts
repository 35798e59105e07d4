import { callSite } from '@belvedere/core';
import type { Query } from '@belvedere/promql';
import type { FieldSettings } from '../override.ts';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { SourceQuery } from '../queries/query.ts';

/** What belongs to a column (its unit, its bounds) comes from the column's query, or is said of the column. */
export interface TableSettings
  extends Omit<PanelSettings, 'unit' | 'min' | 'max' | 'thresholds' | 'mappings' | 'scheme'>, OwnWords<'table'> {
  /** How single columns look, by the legend of their query or the title of their label. */
  readonly columns?: Readonly<Record<string, ColumnSettings>>;
  /** Titles of the columns that labels make: `{ instance: 'Instance' }`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Labels that make no column. */
  readonly hide?: readonly string[];
  /** The column that rows are sorted by. */
  readonly sort?: { readonly by: string; readonly descending?: boolean };
}

export interface ColumnSettings extends FieldSettings {
  /** In pixels. */
  readonly width?: number;
  /** What the colour of its thresholds or mappings fills, or a bar in place of the figure. */
  readonly cell?: 'text' | 'background' | 'gauge';
}

export type TablePanel = PanelDefinition<'table', TableSettings>;

/** Columns, each with a unit of its own. */
type Columns<Units extends readonly string[]> = {
  readonly [Index in keyof Units]: Query<Units[Index]> | SourceQuery;
};

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
