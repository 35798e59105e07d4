import { grafanaUnit } from '@belvedere/core';
import type { ColumnSettings, TablePanel } from '../definition/panels/table.ts';
import { merged } from '../grafana/merge.ts';
import { dataLink } from '../grafana/links.ts';
import type { CustomOf, FieldOverride, OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { columnTitle } from './columns.ts';
import { overrideConfig, propertiesOf } from './override.ts';
import { thresholdsConfig } from './thresholds.ts';

/** A row for each set of labels, each query a column with its own title and unit. */
export function table(panel: TablePanel): VisualizationOf<'table'> {
  const { decimals, noValue, dataLinks = [], columns = {}, overrides = [], sort, custom, options } = panel.settings;
  return {
    fieldConfig: {
      defaults: {
        color: { mode: 'thresholds' },
        custom: merged(CELLS(), custom),
        ...(decimals === undefined ? undefined : { decimals }),
        links: dataLinks.map(dataLink),
        mappings: [],
        ...(noValue === undefined ? undefined : { noValue }),
        thresholds: thresholdsConfig(),
      },
      overrides: [
        ...columnUnits(panel),
        ...Object.entries(columns).map(([title, settings]) => columnOverride(title, settings)),
        ...overrides.map(overrideConfig),
      ],
    },
    options: merged<OptionsOf<'table'>>(
      {
        cellHeight: 'sm',
        frameIndex: 0,
        showHeader: true,
        ...(sort === undefined ? undefined : { sortBy: [{ desc: sort.descending ?? false, displayName: sort.by }] }),
      },
      options,
    ),
  };
}

const CELLS = (): CustomOf<'table'> => ({ align: 'auto', cellOptions: { type: 'auto' }, inspect: false });

const columnUnits = ({ queries }: TablePanel): FieldOverride[] =>
  queries.flatMap((query) =>
    query.kind === 'prometheus'
      ? [
          {
            matcher: { id: 'byName', options: columnTitle(query) },
            properties: [{ id: 'unit', value: grafanaUnit(query.expression.unit) }],
          },
        ]
      : [],
  );

const columnOverride = (title: string, { width, cell, ...settings }: ColumnSettings): FieldOverride => ({
  matcher: { id: 'byName', options: title },
  properties: [
    ...propertiesOf(settings),
    ...(width === undefined ? [] : [{ id: 'custom.width', value: width }]),
    ...(cell === undefined ? [] : [{ id: 'custom.cellOptions', value: CELL_OPTIONS[cell] }]),
  ],
});

/** Source: https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/table/#cell-options */
const CELL_OPTIONS = {
  text: { type: 'color-text' },
  background: { mode: 'basic', type: 'color-background' },
  gauge: { mode: 'basic', type: 'gauge', valueDisplayMode: 'text' },
} as const;
