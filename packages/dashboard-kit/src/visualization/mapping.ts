import type { ValueMapping } from '../definition/mapping.ts';
import type { MappingConfig } from '../grafana/types.ts';

interface Result {
  color?: string;
  index: number;
  text: string;
}

/** Mappings in Grafana's words: those of single values stand together, the others each for itself. */
export function mappingConfigs(mappings: readonly ValueMapping[]): MappingConfig[] {
  const values: Record<string, Result> = {};
  const others: MappingConfig[] = [];
  mappings.forEach((mapping, index) => {
    const { text, colour } = mapping;
    const result: Result = colour === undefined ? { index, text } : { color: colour, index, text };
    if ('value' in mapping) values[String(mapping.value)] = result;
    else if ('pattern' in mapping) others.push({ options: { pattern: mapping.pattern, result }, type: 'regex' });
    else if ('special' in mapping) others.push({ options: { match: mapping.special, result }, type: 'special' });
    else others.push({ options: { from: mapping.from ?? null, result, to: mapping.to ?? null }, type: 'range' });
  });
  return Object.keys(values).length === 0 ? others : [{ options: values, type: 'value' }, ...others];
}
