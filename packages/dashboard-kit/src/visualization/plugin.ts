import type { PluginPanel } from '../definition/panels/plugin.ts';
import type { Visualization } from '../grafana/types.ts';
import { fieldConfig } from './field-config.ts';

/** A panel of a plugin, as its author wrote it. */
export const plugin = (panel: PluginPanel): Visualization => ({
  fieldConfig: fieldConfig<unknown>(panel, 'palette-classic', { ...panel.settings.custom }),
  options: { ...panel.settings.options },
});
