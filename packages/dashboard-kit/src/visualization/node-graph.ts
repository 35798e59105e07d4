import type { NodeGraphPanel } from '../definition/panels/node-graph.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { noFields } from './no-fields.ts';

/** Which calls which. */
export const nodeGraph = ({ settings }: NodeGraphPanel): VisualizationOf<'nodeGraph'> => ({
  fieldConfig: noFields(),
  options: merged<OptionsOf<'nodeGraph'>>({ edges: {}, nodes: {}, zoomMode: 'cooperative' }, settings.options),
});
