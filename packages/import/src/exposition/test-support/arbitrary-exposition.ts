import fc from 'fast-check';
import { FAMILY_TYPES, type Exemplar, type Family, type FamilyType, type Labels, type Sample } from '../family.ts';
import { SUFFIXES, type ExpositionFormat } from '../format.ts';
import type { Exposition } from '../parse.ts';

/** Text that tries to leave its quotes, its line, its comment or its template. */
export const hostileText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', "'", '`', '\\', '\n', '\r', '\t', '\0', '{', '}', '${', '*/', '//', '#', ' ', 'n', 'u', '='),
    fc.constantFrom('\u2028', '\u202e', '\ufeff', '\u009b', '\u200d', 'é', '漢', '😀'),
    fc.string({ minLength: 1, maxLength: 3 }),
  ),
  maxLength: 12,
});

export const plainName = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,12}$/);
export const anyName = fc.oneof({ weight: 4, arbitrary: plainName }, hostileText);

const unit = fc.constantFrom('', 'seconds', 'bytes', 'furlongs');

type Names = fc.Arbitrary<string>;

const value = fc.double().map((number) => number + 0);
const labelsWithout = (names: Names, ...taken: readonly string[]): fc.Arbitrary<Labels> =>
  fc
    .uniqueArray(fc.tuple(names, hostileText), { selector: ([name]) => name, maxLength: 4 })
    .map((labels) => labels.filter(([name]) => !taken.includes(name)));

const exemplarOf = (names: Names): fc.Arbitrary<Exemplar> =>
  fc.record(
    {
      labels: labelsWithout(names),
      value,
      timestamp: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    },
    { requiredKeys: ['labels', 'value'] },
  );

const timestampOf = (format: ExpositionFormat): fc.Arbitrary<number> =>
  format === 'openmetrics'
    ? fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)
    : // Of a time that is thinkable, seconds keep every millisecond.
      fc.integer({ min: -4e12, max: 4e12 }).map((milliseconds) => milliseconds / 1000 + 0);

const bound = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0.005, 1, 2.5, 1e6)).map((number) => number + 0);

function sampleOf(family: string, type: FamilyType, format: ExpositionFormat, names: Names): fc.Arbitrary<Sample> {
  return fc.constantFrom(...SUFFIXES[format][type]).chain((suffix) => {
    const numbered = suffix === '_bucket' ? 'le' : type === 'summary' && suffix === '' ? 'quantile' : undefined;
    const own = labelsWithout(names, 'le', 'quantile');
    const labels =
      numbered === undefined
        ? own
        : fc
            .tuple(own, bound)
            .map(([rest, number]): Labels => [...rest, [numbered, String(number).replace('Infinity', 'Inf')]]);
    return fc.record(
      {
        name: fc.constant(family + suffix),
        labels,
        value,
        timestamp: timestampOf(format),
        ...(format === 'openmetrics' ? { exemplar: exemplarOf(names) } : {}),
      },
      { requiredKeys: ['name', 'labels', 'value'] },
    );
  });
}

function familyOf(name: string, format: ExpositionFormat, names: Names): fc.Arbitrary<Family> {
  return fc.constantFrom(...FAMILY_TYPES).chain((type) =>
    fc.record({
      name: fc.constant(name),
      type: fc.constant(type),
      // The blanks before a help are the line's.
      help: hostileText.map((text) => text.replace(/^[ \t]+/, '')),
      unit: format === 'openmetrics' ? unit : fc.constant(''),
      samples: fc.array(sampleOf(name, type, format, names), { maxLength: 4 }),
    }),
  );
}

/** Whole answers of targets, of one format. Each family has a name of its own, whatever suffixes its samples have. */
export const exposition = (format: ExpositionFormat, names: Names = anyName): fc.Arbitrary<Exposition> =>
  fc
    .uniqueArray(names, { maxLength: 5 })
    .chain((own) => fc.tuple(...own.map((name, index) => familyOf(`${name}x${index}`, format, names))))
    .map((families) => ({ format, families }));
