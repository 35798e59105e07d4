import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FEATURES, type Language } from '../language/language.ts';
import { NEWEST } from '../language/version.ts';
import { ExpressionParser } from '../parse/parser.ts';
import { parse } from '../parse/parse.ts';
import type { SyntaxProblem } from '../parse/syntax-problem.ts';
import { tree } from '../parse/test-support/trees.ts';
import type { BinaryOperator, Node, Selector } from '../syntax/node.ts';
import { mapSelectors } from '../syntax/walk.ts';
import { format } from './layout.ts';
import { print } from './print.ts';
import { quote } from './text.ts';

const selector = (metric: string): Node => ({ kind: 'selector', metric, matchers: [] });
const binary = (operator: BinaryOperator, left: Node, right: Node): Node => ({ kind: 'binary', operator, left, right });
const minus = (expression: Node): Node => ({ kind: 'unary', operator: '-', expression });
const [a, b, c] = ['a', 'b', 'c'].map(selector) as [Node, Node, Node];

describe('the printer', () => {
  it.each<[Node, string]>([
    [binary('*', binary('+', a, b), c), '(a + b) * c'],
    [binary('+', a, binary('*', b, c)), 'a + b * c'],
    [binary('-', a, binary('-', b, c)), 'a - (b - c)'],
    [binary('-', binary('-', a, b), c), 'a - b - c'],
    [binary('^', a, binary('^', b, c)), 'a ^ b ^ c'],
    [binary('^', binary('^', a, b), c), '(a ^ b) ^ c'],
    [binary('^', minus(a), b), '(-a) ^ b'],
    [minus(binary('^', a, b)), '-a ^ b'],
    [minus(binary('*', a, b)), '-(a * b)'],
    [binary('*', a, minus(b)), 'a * -b'],
    [binary('^', { kind: 'number', value: -1 }, b), '(-1) ^ b'],
    [binary('or', binary('and', a, b), c), 'a and b or c'],
    [binary('and', a, binary('or', b, c)), 'a and (b or c)'],
    [{ kind: 'subquery', expression: binary('+', a, b), window: 3_600_000, step: 60_000 }, '(a + b)[1h:1m]'],
    [
      {
        kind: 'subquery',
        expression: { kind: 'selector', metric: 'a', matchers: [], offset: 60_000 },
        window: 3_600_000,
      },
      'a offset 1m[1h:]',
    ],
    [
      { kind: 'range', selector: { kind: 'selector', metric: 'a', matchers: [], offset: -300_000 }, window: 60_000 },
      'a[1m] offset -5m',
    ],
    [
      { kind: 'selector', metric: 'http.requests', matchers: [{ label: 'a.b', operator: '=', value: 'x"\\\n' }] },
      '{"http.requests", "a.b"="x\\"\\\\\\n"}',
    ],
    [selector('bool'), '{"bool"}'],
    [{ kind: 'number', value: Infinity }, 'Inf'],
    [{ kind: 'number', value: 1e-7 }, '1e-7'],
    [{ kind: 'number', value: 5400, duration: true }, '1h30m'],
  ])('prints %j as %s', (node, text) => {
    expect(print(node)).toBe(text);
    expect(parse(text).node).toEqual(node);
  });

  it('fills an open window as its use demands', () => {
    const rate: Node = { kind: 'range', selector: { kind: 'selector', metric: 'a', matchers: [] }, window: 'open' };
    expect(print(rate)).toBe('a[$__rate_interval]');
    expect(print(rate, { openWindow: 300_000 })).toBe('a[5m]');
  });

  it('leaves names with Grafana’s variables to Grafana, and quotes them for Prometheus', () => {
    const { node } = parse(
      'sum by ($group) (${app}_requests_total{$filters, job="$job"}[$window])'
        .replace('sum', 'topk')
        .replace('(${', '($k, rate(${')
        .concat(')'),
    );
    expect(print(node!)).toBe('topk by ($group) ($k, rate(${app}_requests_total{job="$job", $filters}[$window]))');
    expect(print(selector('$x'), { openWindow: 300_000 })).toBe('{"$x"}');
  });

  it('writes every tree so that the parser reads the same tree', () => {
    fc.assert(
      fc.property(tree, (node) => {
        expect(syntaxOf(print(node, { openWindow: 1 }))).toEqual(node);
      }),
      { numRuns: 2000 },
    );
  });

  it('lays every tree out so that the parser reads it with its matchers sorted, and nothing else changed', () => {
    fc.assert(
      fc.property(tree, (node) => {
        const laidOut = format(node, { openWindow: 1 });
        const read = syntaxOf(laidOut);
        expect(format(read, { openWindow: 1 })).toBe(laidOut);
        expect(print(mapSelectors(read, unordered))).toBe(print(mapSelectors(node, unordered)));
      }),
      { numRuns: 1000 },
    );
  });

  it('quotes any text so that it reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(quote(text))).toBe(text);
      }),
    );
    expect(quote('lone \ud800 surrogate')).toBe(String.raw`"lone \ufffd surrogate"`);
  });
});

/** The selector with its matchers in one order. */
const unordered = (selector: Selector): Selector => ({
  ...selector,
  matchers: selector.matchers.toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1)),
});

const EVERYTHING: Language = { version: NEWEST, features: new Set(FEATURES), variables: false };

/** The tree of a text whose types may be wrong. */
function syntaxOf(text: string): Node {
  const problems: SyntaxProblem[] = [];
  const node = new ExpressionParser(text, EVERYTHING, problems).readAll();
  const errors = problems.filter(({ message }) => !/takes (one|two) parameter|in on and in|zero/.test(message));
  expect(errors).toEqual([]);
  return node;
}
