import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeTemplate, templateText } from './template-text.ts';

/** What JavaScript itself makes of the source; nothing where it knows an escape of it not. */
const cookedByJavaScript = (source: string): string | undefined =>
  (new Function('tag', `return tag\`${source}\``) as (tag: (parts: readonly string[]) => string) => string)(
    ([cooked]) => cooked as string,
  );

const plain = fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => text.replaceAll(/[`\\$]/g, ''));
const escapes = [
  ...['\\\\', '\\`', '\\${', '\\$', '\\n', '\\t', '\\b', '\\v', '\\f', '\\r', '\\d', '\\"', "\\'", '\\0', '\\X', '\\U'],
  ...['\\x41', '\\u0041', '\\u{41}', '\\u{1F600}', '\\ud83d', '\\u{0000000041}'],
  ...['\\\n', '\\\r\n', '\\\r', '\\\u2028', '\r\n', '\r', '\n', '\u2028', '$ ', '0', '😀', '\\😀'],
];
const unknown = ['\\u', '\\x4', '\\u{', '\\u{110000}', '\\1', '\\9', '\\00', '\\08', '\\ug', '\\u{}'];
const source = (pieces: readonly string[]) =>
  fc.array(fc.oneof(plain, fc.constantFrom(...pieces)), { maxLength: 12 }).map((parts) => parts.join(''));

describe('the text of a template', () => {
  it('is what JavaScript makes of it', () => {
    fc.assert(
      fc.property(source([...escapes, ...unknown]), (text) => {
        const { text: cooked, invalid } = templateText(text);
        expect(invalid === undefined ? cooked : undefined).toBe(cookedByJavaScript(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('knows for each stretch where its source is', () => {
    fc.assert(
      fc.property(source(escapes), fc.nat(), fc.nat(), fc.nat(100), (text, a, b, start) => {
        const { text: cooked, offsets, invalid } = templateText(text, start);
        fc.pre(invalid === undefined);
        expect(offsets).toHaveLength(cooked.length + 1);
        const [from, to] = [a % offsets.length, b % offsets.length].sort((x, y) => x - y) as [number, number];
        fc.pre([from, to].every((at) => at === 0 || offsets[at] !== offsets[at - 1]));
        const stretch = text.slice(offsets[from]! - start, offsets[to]! - start);
        expect(templateText(stretch).text).toBe(cooked.slice(from, to));
      }),
      { numRuns: 2000 },
    );
  });

  it('names the escape that JavaScript does not know', () => {
    expect(templateText('up == \\x4', 10).invalid).toEqual([16, 18]);
  });

  it('is read back as it was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\r'));
        expect(templateText(escapeTemplate(text)).text).toBe(text);
      }),
    );
    expect(escapeTemplate('a`b\\c${d}$e')).toBe('a\\`b\\\\c\\${d}$e');
  });
});
