import type { ColourMode, ValueMapping } from '@belvedere/dashboard-kit';
import { isGrafanaUnit } from '@belvedere/dashboard-kit/units';
import { isList, isObject, same, textOf, without, type Json, type JsonObject } from '../json.ts';
import { literal, type Written } from '../source/written.ts';

/** Settings of a panel that say the same as some of its field defaults, and the defaults that are left. */
export interface FieldSettings {
  readonly settings: Readonly<Record<string, Written>>;
  readonly defaults: JsonObject;
}

/** The words that settings have for the defaults of fields. */
export function fieldSettings(defaults: JsonObject, fields: 'all' | 'few' | 'none', unit: string): FieldSettings {
  if (fields === 'none') return { settings: {}, defaults };
  const readers = fields === 'all' ? { ...FEW, ...REST } : FEW;
  const settings: Record<string, Written> = {};
  const taken: string[] = [];
  for (const [key, [setting, read]] of Object.entries(readers)) {
    const value = defaults[key];
    const said = value === undefined ? undefined : read(value, unit);
    if (said === undefined) continue;
    settings[setting] = literal(said);
    taken.push(key);
  }
  return { settings, defaults: without(defaults, ...taken) };
}

type Reader = readonly [setting: string, read: (value: Json, unit: string) => unknown];

const FEW: Readonly<Record<string, Reader>> = {
  decimals: ['decimals', (value) => (typeof value === 'number' ? value : undefined)],
  noValue: ['noValue', (value) => (typeof value === 'string' ? value : undefined)],
};

const REST: Readonly<Record<string, Reader>> = {
  unit: ['unit', (value) => (typeof value === 'string' && isGrafanaUnit(value) ? value : undefined)],
  min: ['min', (value, unit) => (value === 0 ? 0 : quantityOf(value, unit))],
  max: ['max', quantityOf],
  color: ['scheme', schemeOf],
  mappings: ['mappings', mappingsOf],
  thresholds: ['thresholds', thresholdsOf],
};

function quantityOf(value: Json, unit: string): { readonly value: number; readonly unit: string } | undefined {
  return typeof value === 'number' ? { value, unit } : undefined;
}

const MODES: ReadonlySet<string> = new Set<ColourMode>([
  ...(['thresholds', 'shades', 'palette-classic', 'palette-classic-by-name'] as const),
  ...(['continuous-GrYlRd', 'continuous-RdYlGr', 'continuous-BlYlRd', 'continuous-YlRd', 'continuous-BlPu'] as const),
  ...(['continuous-YlBl', 'continuous-blues', 'continuous-reds', 'continuous-greens', 'continuous-purples'] as const),
]);

const COLOURS: ReadonlySet<string> = new Set([
  'green',
  'yellow',
  'orange',
  'red',
  'blue',
  'purple',
  'text',
  'transparent',
]);

export function schemeOf(color: Json): object | undefined {
  if (!isObject(color)) return undefined;
  const { mode, fixedColor } = color;
  if (same(color, { mode: mode ?? null }) && MODES.has(textOf(mode))) return { mode };
  if (!same(color, { mode: 'fixed', fixedColor: fixedColor ?? null })) return undefined;
  const colour = textOf(fixedColor);
  return COLOURS.has(colour) || colour.startsWith('#') ? { fixed: colour } : undefined;
}

function thresholdsOf(thresholds: Json, unit: string): object | undefined {
  if (!isObject(thresholds) || thresholds['mode'] !== 'absolute' || Object.keys(thresholds).length !== 2)
    return undefined;
  const { steps } = thresholds;
  if (!isList(steps) || steps.length === 0) return undefined;
  const [base, ...others] = steps.map((step) => (isObject(step) ? step : {}));
  const isStep = ({ color, value, ...more }: JsonObject, first = false): boolean =>
    COLOURS.has(textOf(color)) &&
    (first ? value === null : typeof value === 'number') &&
    Object.keys(more).length === 0;
  if (!isStep(base!, true) || !others.every((step) => isStep(step))) return undefined;
  return {
    base: base!['color'],
    steps: others.map(({ color, value }) => ({ from: { value, unit }, colour: color })),
  };
}

/** Mappings whose texts and places come out as they were. */
function mappingsOf(mappings: Json): readonly ValueMapping[] | undefined {
  if (!isList(mappings)) return undefined;
  const found: { index: number; mapping: ValueMapping }[] = [];
  let lastKind = -1;
  for (const one of mappings) {
    if (!isObject(one) || Object.keys(one).length !== 2 || !isObject(one['options'])) return undefined;
    const { options, type } = one;
    if (type === 'value' && lastKind === -1) {
      for (const [value, result] of Object.entries(options)) {
        const shown = resultOf(result);
        if (shown === undefined || value === '__proto__') return undefined;
        found.push({ index: shown.index, mapping: { value, ...shown.shown } });
      }
      lastKind = 0;
      continue;
    }
    const { result, ...of } = options;
    const shown = resultOf(result ?? null);
    const bounds = type === 'range' && same(of, { from: of['from'] ?? null, to: of['to'] ?? null });
    const special = type === 'special' && same(of, { match: of['match'] ?? null }) && SPECIAL.has(textOf(of['match']));
    const pattern =
      type === 'regex' && same(of, { pattern: of['pattern'] ?? null }) && typeof of['pattern'] === 'string';
    if (shown === undefined || !(bounds || special || pattern)) return undefined;
    lastKind = 1;
    const what = bounds
      ? Object.fromEntries(Object.entries(of).filter(([, value]) => typeof value === 'number'))
      : special
        ? { special: of['match'] }
        : { pattern: of['pattern'] };
    if (bounds && Object.values(of).some((value) => value !== null && typeof value !== 'number')) return undefined;
    found.push({ index: shown.index, mapping: { ...what, ...shown.shown } as unknown as ValueMapping });
  }
  const isInOrder = found.every(({ index }, at) => index === at);
  return isInOrder ? found.map(({ mapping }) => mapping) : undefined;
}

const SPECIAL: ReadonlySet<string> = new Set(['null', 'nan', 'null+nan', 'true', 'false', 'empty']);

function resultOf(
  result: Json,
): { readonly index: number; readonly shown: { text: string; colour?: 'green' } } | undefined {
  if (!isObject(result)) return undefined;
  const { color, index, text, ...more } = result;
  if (typeof text !== 'string' || typeof index !== 'number' || Object.keys(more).length > 0) return undefined;
  if (color === undefined) return { index, shown: { text } };
  return COLOURS.has(textOf(color)) ? { index, shown: { text, colour: color as 'green' } } : undefined;
}
