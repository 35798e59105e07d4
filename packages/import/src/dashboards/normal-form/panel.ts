import { isList, isObject, objectOf, objectsOf, textOf, without, type Json, type JsonObject } from '../json.ts';
import { canonicalExpression } from './expression.ts';
import { guessOf, sourceOfTarget, type SourceReader } from './sources.ts';

/** A panel in normal form, but for its place. */
export function normalPanel(panel: JsonObject, sources: SourceReader, keptIds: ReadonlySet<Json>): JsonObject {
  const { id, description, fieldConfig, links, options, targets, title, transformations, transparent, type, ...rest } =
    without(panel, 'gridPos', 'datasource');
  const { defaults, overrides, ...others } = objectOf(fieldConfig);
  return {
    ...withoutRepeat(rest),
    ...(keptIds.has(id ?? null) ? { id: id! } : {}),
    description: textOf(description),
    fieldConfig: {
      ...others,
      defaults: normalField(objectOf(defaults)),
      overrides: objectsOf(overrides).map(normalOverride),
    },
    links: objectsOf(links).map(normalLink),
    options: options ?? {},
    targets: normalTargets(panel, objectsOf(targets), sources),
    title: textOf(title),
    transformations: objectsOf(transformations).map((one) => ({ ...one, options: one['options'] ?? {} })),
    ...(transparent === true ? { transparent } : {}),
    type: textOf(type, isObject(rest['libraryPanel']) ? 'library-panel-ref' : ''),
  };
}

/** How a panel repeats: side by side, four in a line, where it does not say. */
function withoutRepeat({ repeat, ...rest }: JsonObject): JsonObject {
  if (typeof repeat !== 'string' || repeat === '') return rest;
  const repeatDirection = rest['repeatDirection'] ?? 'h';
  return {
    ...rest,
    repeat,
    repeatDirection,
    ...(repeatDirection === 'h' ? { maxPerRow: rest['maxPerRow'] ?? 4 } : {}),
  };
}

function normalTargets(
  panel: JsonObject,
  targets: readonly JsonObject[],
  sources: SourceReader,
): readonly JsonObject[] {
  const used = new Set(targets.map(({ refId }) => textOf(refId)));
  const free = freeNames(used);
  return targets.map(({ refId, hide, ...target }) => {
    const source = sourceOfTarget(target, panel);
    const guess = guessOf(target);
    const { expr } = target;
    const asksPrometheus = sources.kindOf(source, guess) === 'prometheus' && typeof expr === 'string';
    return {
      ...target,
      datasource: sources.of(source, guess),
      ...(asksPrometheus ? { expr: canonicalExpression(expr) } : {}),
      ...(hide === undefined || hide === false ? {} : { hide }),
      refId: typeof refId === 'string' ? refId : free.next().value!,
    };
  });
}

/** The names that Grafana gives: A to Z, then AA and on. */
function* freeNames(used: ReadonlySet<string>): Generator<string, never> {
  for (let number = 0; ; number++) {
    const name = nameOf(number);
    if (!used.has(name)) yield name;
  }
}

const LETTERS = 26;
const nameOf = (number: number): string =>
  (number < LETTERS ? '' : nameOf(Math.floor(number / LETTERS) - 1)) + String.fromCharCode(65 + (number % LETTERS));

const normalField = (field: JsonObject): JsonObject =>
  isObject(field['thresholds']) ? { ...field, thresholds: normalThresholds(field['thresholds']) } : field;

/** The first step begins at minus infinity, whether that is written as nothing or left out. */
function normalThresholds(thresholds: JsonObject): JsonObject {
  const { steps } = thresholds;
  if (!isList(steps)) return thresholds;
  const [first, ...others] = steps;
  return isObject(first)
    ? { ...thresholds, steps: [{ ...first, value: first['value'] ?? null }, ...others] }
    : thresholds;
}

const normalOverride = (override: JsonObject): JsonObject => ({
  ...override,
  properties: objectsOf(override['properties']).map((property) =>
    property['id'] === 'thresholds' && isObject(property['value'])
      ? { ...property, value: normalThresholds(property['value']) }
      : property,
  ),
});

/** A link with all that Grafana takes where it does not say. */
export const normalLink = (link: JsonObject): JsonObject => ({
  asDropdown: false,
  icon: 'external link',
  includeVars: false,
  keepTime: false,
  tags: [],
  targetBlank: false,
  title: '',
  tooltip: '',
  type: 'link',
  url: '',
  ...link,
});
