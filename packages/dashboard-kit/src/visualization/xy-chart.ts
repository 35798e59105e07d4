import { grafanaUnit } from '@belvedere/core';
import type { XyChartPanel } from '../definition/panels/xy-chart.ts';
import { merged } from '../grafana/merge.ts';
import type { CustomOf, FieldOverride, OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { columnTitle } from './columns.ts';
import { hideFrom, legend, singleTooltip } from './common.ts';
import { fieldConfig } from './field-config.ts';

/** One value against another. Each axis has the unit of its query. */
export function xyChart(panel: XyChartPanel): VisualizationOf<'xychart'> {
  const { defaults, overrides } = fieldConfig(panel, 'palette-classic', merged(look(panel), panel.settings.custom));
  return {
    fieldConfig: { defaults, overrides: [...axisUnits(panel), ...overrides] },
    options: merged(options(panel), panel.settings.options),
  };
}

const options = ({ queries: [x, y] }: XyChartPanel): OptionsOf<'xychart'> => ({
  legend: legend('hidden'),
  mapping: 'manual',
  series: [{ x: named(columnTitle(x!)), y: named(columnTitle(y!)) }],
  tooltip: singleTooltip(),
});

const named = (title: string) => ({ matcher: { id: 'byName', options: title } });

const look = ({ settings: { show = 'points' } }: XyChartPanel): CustomOf<'xychart'> => ({
  axisPlacement: 'auto',
  fillOpacity: 50,
  hideFrom: hideFrom(),
  lineWidth: 1,
  pointShape: 'circle',
  pointSize: { fixed: 5 },
  pointStrokeWidth: 1,
  scaleDistribution: { type: 'linear' },
  show,
});

const axisUnits = ({ queries }: XyChartPanel): FieldOverride[] =>
  queries.flatMap((query) =>
    query.kind === 'prometheus'
      ? [{ ...named(columnTitle(query)), properties: [{ id: 'unit', value: grafanaUnit(query.expression.unit) }] }]
      : [],
  );
