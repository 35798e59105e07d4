import type { PieChartPanel } from '../definition/panels/pie-chart.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { hideFrom, reduced, singleTooltip } from './common.ts';
import { fieldConfig } from './field-config.ts';

/** Parts of a whole. */
export const pieChart = (panel: PieChartPanel): VisualizationOf<'piechart'> => ({
  fieldConfig: fieldConfig(panel, 'palette-classic', merged({ hideFrom: hideFrom() }, panel.settings.custom)),
  options: merged(options(panel), panel.settings.options),
});

const options = ({
  settings: { style = 'donut', show = ['value', 'percent'] },
}: PieChartPanel): OptionsOf<'piechart'> => ({
  displayLabels: ['percent'],
  legend: { calcs: [], displayMode: 'table', placement: 'right', showLegend: true, values: [...show] },
  orientation: 'auto',
  pieType: style,
  reduceOptions: reduced(),
  sort: 'desc',
  tooltip: singleTooltip(),
});
