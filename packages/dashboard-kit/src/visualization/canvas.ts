import type { CanvasPanel } from '../definition/panels/canvas.ts';
import type { VisualizationOf } from '../grafana/types.ts';
import { fieldConfig } from './field-config.ts';

/** A drawing. Its parts are the author's, in Grafana's own words. */
export const canvas = (panel: CanvasPanel): VisualizationOf<'canvas'> => ({
  fieldConfig: fieldConfig(panel, 'thresholds'),
  options: {
    inlineEditing: false,
    panZoom: false,
    root: { elements: structuredClone(panel.settings.elements), name: panel.title, type: 'frame' },
    showAdvancedTypes: true,
    tooltip: { mode: 'single' },
    zoomToContent: true,
  },
});
