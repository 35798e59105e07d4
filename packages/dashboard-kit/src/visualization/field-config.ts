import { grafanaUnit } from '@belvedere/core';
import type { ColourScheme } from '../definition/override.ts';
import { unitOf, type PanelDefinition, type PanelSettings } from '../definition/panel.ts';
import type { FieldConfig, FieldDefaults } from '../grafana/types.ts';
import { dataLink } from '../grafana/links.ts';
import { mappingConfigs } from './mapping.ts';
import { overrideConfig } from './override.ts';
import { thresholdsConfig } from './thresholds.ts';

/** A panel of any kind, as far as its fields are concerned. */
export type WithFields = PanelDefinition<string, PanelSettings>;

/** How the colour of a series is chosen where its panel does not say: each its own, or by its value. */
export type StandardColours = 'palette-classic' | 'thresholds' | 'continuous-GrYlRd';

/** What a panel says of its values: one unit, one set of thresholds, and what single series have of their own. */
export function fieldConfig<Custom = never>(
  panel: WithFields,
  colours: StandardColours,
  custom?: Custom,
): FieldConfig<Custom> {
  const { overrides } = panel.settings;
  return {
    defaults: fieldDefaults(panel, colours, custom),
    overrides: overrides === undefined ? [] : overrides.map(overrideConfig),
  };
}

function fieldDefaults<Custom>(panel: WithFields, colours: StandardColours, custom?: Custom): FieldDefaults<Custom> {
  const { decimals, min, max, mappings, noValue, dataLinks, unit, scheme } = panel.settings;
  // One assignment after the other keeps Grafana's order of keys, and costs a fraction of spreading optional parts.
  const config: FieldDefaults<Custom> = { color: scheme === undefined ? { mode: colours } : colourConfig(scheme) };
  if (custom !== undefined) config.custom = custom;
  if (decimals !== undefined) config.decimals = decimals;
  config.links = dataLinks === undefined ? [] : dataLinks.map(dataLink);
  config.mappings = mappings === undefined ? [] : mappingConfigs(mappings);
  if (max !== undefined) config.max = max.value;
  if (min !== undefined) config.min = min === 0 ? 0 : min.value;
  if (noValue !== undefined) config.noValue = noValue;
  config.thresholds = thresholdsConfig(panel.thresholds);
  config.unit = unit ?? grafanaUnit(unitOf(panel.queries) ?? 'count');
  return config;
}

/** A colour scheme in Grafana's words. */
export const colourConfig = (scheme: ColourScheme): NonNullable<FieldDefaults['color']> =>
  'fixed' in scheme ? { fixedColor: scheme.fixed, mode: 'fixed' } : { mode: scheme.mode };
