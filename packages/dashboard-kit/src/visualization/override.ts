import type { FieldMatcher, FieldSettings, Override } from '../definition/override.ts';
import { dataLink } from '../grafana/links.ts';
import type { FieldOverride } from '../grafana/types.ts';
import { colourConfig } from './field-config.ts';
import { mappingConfigs } from './mapping.ts';
import { thresholdsConfig } from './thresholds.ts';

type Property = FieldOverride['properties'][number];

/** An override in Grafana's words. */
export const overrideConfig = ({ fields, settings }: Override): FieldOverride => ({
  matcher: matcherConfig(fields),
  properties: propertiesOf(settings),
});

/** Source: https://github.com/grafana/grafana/blob/v13.0.0/packages/grafana-data/src/transformations/matchers/ids.ts */
function matcherConfig(fields: FieldMatcher): FieldOverride['matcher'] {
  if ('name' in fields) return { id: 'byName', options: fields.name };
  if ('names' in fields) return { id: 'byNames', options: { mode: 'include', names: [...fields.names] } };
  if ('pattern' in fields) return { id: 'byRegexp', options: String(fields.pattern) };
  if ('type' in fields) return { id: 'byType', options: fields.type };
  if ('refId' in fields) return { id: 'byFrameRefID', options: fields.refId };
  return { ...fields.matcher };
}

/** What an override sets, each as a property of its own. */
export function propertiesOf(settings: FieldSettings): Property[] {
  const properties: Property[] = [];
  const set = (id: string, value: unknown): void => {
    if (value !== undefined) properties.push({ id, value });
  };
  set('unit', settings.unit);
  set('displayName', settings.displayName);
  set('description', settings.description);
  set('decimals', settings.decimals);
  set('min', valueOf(settings.min));
  set('max', valueOf(settings.max));
  set('noValue', settings.noValue);
  set('color', settings.colour && colourConfig(settings.colour));
  set('thresholds', settings.thresholds && thresholdsConfig(settings.thresholds));
  set('mappings', settings.mappings && mappingConfigs(settings.mappings));
  set('links', settings.dataLinks?.map(dataLink));
  for (const [name, value] of Object.entries(settings.custom ?? {})) set(`custom.${name}`, value);
  properties.push(...(settings.properties ?? []).map((property) => ({ ...property })));
  return properties;
}

const valueOf = (bound: FieldSettings['min']): number | undefined => (typeof bound === 'object' ? bound.value : bound);
