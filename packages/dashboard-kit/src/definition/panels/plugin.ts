import { callSite } from '@belvedere/core';
import { definePanel, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';

export interface PluginSettings<Unit extends string = string> extends PanelSettings<Unit> {
  /** The id of the panel's plugin. */
  readonly plugin: string;
  /** As the plugin takes them. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The plugin's own part of the field configuration. */
  readonly custom?: Readonly<Record<string, unknown>>;
  readonly asked?: 'range' | 'instant' | 'table' | 'heatmap';
}

export type PluginPanel = PanelDefinition<'plugin', PluginSettings>;

/** A panel of a plugin that this package has no words for: `pluginPanel('Clock', { plugin: 'grafana-clock-panel' })`. */
export function pluginPanel<Labels extends string, Unit extends string>(
  title: string,
  options: (Shown<Labels, Unit> | { readonly query?: never; readonly queries?: never }) & PluginSettings<NoInfer<Unit>>,
): PluginPanel {
  return definePanel('plugin', title, options as PluginSettings, callSite(pluginPanel));
}
