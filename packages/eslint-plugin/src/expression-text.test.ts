import { describe, expect, it } from '@jest/globals';
import { expressionText } from './expression-text.ts';

/** The text of a template's source, and where the stretches of it that are named stand in the source. */
function read(source: string, ...named: readonly string[]) {
  const interpolations = [...source.matchAll(/\$\{[^}]*\}/g)];
  const { text, toSource } = expressionText(source, [
    ...interpolations.map(({ index }, at) => [endOf(interpolations[at - 1]), index] as const),
    [endOf(interpolations.at(-1)), source.length],
  ]);
  const places = named.map((name) => {
    const at = text.indexOf(name);
    return source.slice(...toSource([at, at + name.length]));
  });
  return { text, places };
}

const endOf = (match: RegExpExecArray | undefined): number => (match === undefined ? 0 : match.index + match[0].length);

describe('an expression in a source file', () => {
  it('points at the source behind an interpolation and an escape', () => {
    const { text, places } = read('rate(${metrics.requests}[5m]) / \\u0075p{a="\\\\n"}', 'rate', '5m', 'up', '"\\n"');
    expect(text).toBe('rate($interpolated1_[5m]) / up{a="\\n"}');
    expect(places).toEqual(['rate', '5m', '\\u0075p', '"\\\\n"']);
  });

  it('takes an interpolation for one place, with the word around it', () => {
    const { places } = read('rate(shop_${name}_total[5m])', 'shop_$interpolated1_', '$interpolated1_', '_total');
    expect(places).toEqual(['shop_${name}', '${name}', '_total']);
  });

  it('gives the end of the text one character', () => {
    const { text, toSource } = expressionText('`up +`', [[1, 5]]);
    expect(toSource([text.length, text.length])).toEqual([5, 6]);
  });

  it('keeps the first escape that JavaScript does not know', () => {
    expect(
      expressionText('`a\\x${b}\\u`', [
        [1, 4],
        [8, 10],
      ]).invalid,
    ).toEqual([2, 4]);
  });
});
