import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkLucene } from './check.ts';
import { lucenePattern } from './lucene-pattern.ts';

describe('a pattern of both languages', () => {
  it.each([
    [/a|b/, '/a|b/'],
    [/5[0-9]{2}/, '/5[0-9]{2}/'],
    [/[^a-z]+(x|y)?/, '/[^a-z]+(x|y)?/'],
    [/a\.b\*\/c/, '/a[.]b[*]\\/c/'],
    [/user@example#1&<2>~"/, '/user[@]example[#]1[&][<]2[>][~]\\"/'],
    [/a-b c/, '/a-b c/'],
    [/\[x\]\{1\}\\/, '/\\[x\\][{]1[}]\\\\/'],
    [/[./]x/, '/[.\\/]x/'],
    [/[\]\-\\/]/, '/[\\]\\-\\\\\\/]/'],
  ])('%s', (pattern, printed) => {
    expect(lucenePattern('x', pattern.source)).toBe(printed);
    expect(checkLucene(`a:${printed}`)).toEqual([]);
  });

  it('means the same when its classes of one are read', () => {
    const part = fc.oneof(fc.constantFrom('a', 'é', '/', '@', '#', '"', '.', '$', '\\', '-', ' ', '{', ']', '^', '😀'));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const text = parts.join('');
        const escaped = text.replaceAll(/[\\.+*?()|[\]{}^$/]/g, String.raw`\$&`);
        const printed = lucenePattern('x', escaped);
        expect(checkLucene(`a:${printed}`)).toEqual([]);
        expect(new RegExp(`^${printed.slice(1, -1)}$`).test(text)).toBe(true);
      }),
    );
  });

  it.each([/^a/, /a$/, /\d/, /\bx/, /(?:a)/, /a*?/, /a{2}?/, /(?<n>a)/, /[\d]/, /[&"]/, /\t/])(
    'refuses %s',
    (pattern) => {
      expect(() => lucenePattern('x', pattern.source)).toThrow('Elasticsearch cannot search for');
    },
  );
});
