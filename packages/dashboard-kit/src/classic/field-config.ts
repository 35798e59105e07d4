import { grafanaUnit } from '@belvedere/core';
import type { ValueMapping } from '../definition/mapping.ts';
import type { Panel } from '../definition/section.ts';
import { dataLink } from './links.ts';
import { thresholdsConfig } from './thresholds.ts';
import type { ClassicPanel, MappingConfig } from './types.ts';

type FieldConfig<Custom> = Omit<ClassicPanel['fieldConfig']['defaults'], 'custom'> & { custom?: Custom };

/** How the colour of a series is chosen: each its own, or by its value. */
export type ColourMode = 'palette-classic' | 'thresholds';

/** What all kinds of panels but the table say of their values: one unit, one set of thresholds. */
export function fieldConfig<Custom = never>(
  panel: Exclude<Panel, { kind: 'table' }>,
  mode: ColourMode,
  custom?: Custom,
): FieldConfig<Custom> {
  const { decimals, min, max, mappings = [], noValue, dataLinks = [], unit } = panel.settings;
  // One assignment after the other keeps Grafana's order of keys, and costs a fraction of spreading optional parts.
  const config: FieldConfig<Custom> = { color: { mode } };
  if (custom !== undefined) config.custom = custom;
  if (decimals !== undefined) config.decimals = decimals;
  config.links = dataLinks.map(dataLink);
  config.mappings = mappings.length === 0 ? [] : [mappingConfig(mappings)];
  if (max !== undefined) config.max = max.value;
  if (min !== undefined) config.min = min === 0 ? 0 : min.value;
  if (noValue !== undefined) config.noValue = noValue;
  config.thresholds = thresholdsConfig(panel.thresholds);
  config.unit = unit ?? grafanaUnit(panel.queries[0]?.expression.unit ?? 'count');
  return config;
}

const mappingConfig = (mappings: readonly ValueMapping[]): MappingConfig => ({
  options: Object.fromEntries(
    mappings.map(({ value, text, colour }, index) => [
      String(value),
      colour === undefined ? { index, text } : { color: colour, index, text },
    ]),
  ),
  type: 'value',
});
