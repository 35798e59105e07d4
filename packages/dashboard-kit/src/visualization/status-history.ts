import type { StatusHistoryPanel } from '../definition/panels/status-history.ts';
import { merged } from '../grafana/merge.ts';
import type { CustomOf, OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { hideFrom, legend, singleTooltip } from './common.ts';
import { fieldConfig } from './field-config.ts';

/** The state of each series at even distances. */
export const statusHistory = (panel: StatusHistoryPanel): VisualizationOf<'status-history'> => ({
  fieldConfig: fieldConfig(
    panel,
    'thresholds',
    merged<CustomOf<'status-history'>>({ fillOpacity: 70, hideFrom: hideFrom(), lineWidth: 1 }, panel.settings.custom),
  ),
  options: merged<OptionsOf<'status-history'>>(
    {
      colWidth: 0.9,
      legend: legend(panel.settings.legend),
      rowHeight: 0.9,
      showValue: 'auto',
      tooltip: singleTooltip(),
    },
    panel.settings.options,
  ),
});
