import type { Look } from '../definition/look.ts';
import type { PluginSettings } from '../definition/panels/plugin.ts';
import type { TextSettings } from '../definition/panels/text.ts';
import type { FieldDefaults, Visualization } from '../grafana/types.ts';
import { dataLink } from '../grafana/links.ts';
import { colourConfig } from './field-config.ts';
import { mappingConfigs } from './mapping.ts';
import { overrideConfig } from './override.ts';
import { thresholdsConfig } from './thresholds.ts';

/** What a panel of words says. */
type Words = Partial<Pick<TextSettings, 'content' | 'mode'>>;

/** A panel that looks as its author says, and where nothing is said, as its plugin chooses. */
export function asWritten(settings: PluginSettings & Words, look: Look): Visualization {
  const { options, defaults } = structuredClone(look);
  return {
    fieldConfig: {
      defaults: { ...defaults, ...saidOf(settings) },
      overrides: (settings.overrides ?? []).map(overrideConfig),
    },
    options: { ...options, ...wordsOf(settings), ...settings.options },
  };
}

const wordsOf = ({ content, mode }: Words): object => ({
  ...(content === undefined ? undefined : { content }),
  ...(mode === undefined ? undefined : { mode }),
});

/** What the panel's settings say of its fields, and no more. */
function saidOf(settings: PluginSettings): FieldDefaults {
  const { custom, dataLinks, decimals, mappings, max, min, noValue, scheme, thresholds, unit } = settings;
  return {
    ...(scheme === undefined ? undefined : { color: colourConfig(scheme) }),
    ...(custom === undefined ? undefined : { custom }),
    ...(decimals === undefined ? undefined : { decimals }),
    ...(dataLinks === undefined ? undefined : { links: dataLinks.map(dataLink) }),
    ...(mappings === undefined ? undefined : { mappings: mappingConfigs(mappings) }),
    ...(max === undefined ? undefined : { max: max.value }),
    ...(min === undefined ? undefined : { min: min === 0 ? 0 : min.value }),
    ...(noValue === undefined ? undefined : { noValue }),
    ...(thresholds === undefined ? undefined : { thresholds: thresholdsConfig(thresholds) }),
    ...(unit === undefined ? undefined : { unit }),
  };
}
