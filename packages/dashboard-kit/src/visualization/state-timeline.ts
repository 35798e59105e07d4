import type { StateTimelinePanel } from '../definition/panels/state-timeline.ts';
import { merged } from '../grafana/merge.ts';
import type { CustomOf, OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { hideFrom, legend, singleTooltip } from './common.ts';
import { fieldConfig } from './field-config.ts';

/** When each series was in which state. */
export const stateTimeline = (panel: StateTimelinePanel): VisualizationOf<'state-timeline'> => ({
  fieldConfig: fieldConfig(
    panel,
    'thresholds',
    merged<CustomOf<'state-timeline'>>({ fillOpacity: 70, hideFrom: hideFrom(), lineWidth: 0 }, panel.settings.custom),
  ),
  options: merged<OptionsOf<'state-timeline'>>(
    {
      alignValue: 'left',
      legend: legend(panel.settings.legend),
      mergeValues: true,
      rowHeight: 0.9,
      showValue: 'auto',
      tooltip: singleTooltip(),
    },
    panel.settings.options,
  ),
});
