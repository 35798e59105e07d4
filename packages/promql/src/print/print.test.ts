import { describe, expect, it } from '@jest/globals';
import { parser } from '@prometheus-io/lezer-promql';
import fc from 'fast-check';
import { checkSyntax } from '../check/syntax.ts';
import type { BinaryOperator, Node } from '../syntax/node.ts';
import { print } from './print.ts';
import { quote } from './text.ts';

const selector = (metric: string): Node => ({ kind: 'selector', metric, matchers: [] });
const binary = (operator: BinaryOperator, left: Node, right: Node): Node => ({ kind: 'binary', operator, left, right });
const [a, b, c] = ['a', 'b', 'c'].map(selector) as [Node, Node, Node];

describe('the printer', () => {
  it.each<[Node, string]>([
    [binary('*', binary('+', a, b), c), '(a + b) * c'],
    [binary('+', a, binary('*', b, c)), 'a + b * c'],
    [binary('-', a, binary('-', b, c)), 'a - (b - c)'],
    [binary('-', binary('-', a, b), c), 'a - b - c'],
    [binary('^', a, binary('^', b, c)), 'a ^ b ^ c'],
    [binary('^', binary('^', a, b), c), '(a ^ b) ^ c'],
    [binary('^', { kind: 'negation', expression: a }, b), '(-a) ^ b'],
    [{ kind: 'negation', expression: binary('^', a, b) }, '-a ^ b'],
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
      '(a offset 1m)[1h:]',
    ],
    [
      { kind: 'range', selector: { kind: 'selector', metric: 'a', matchers: [], offset: -300_000 }, window: 60_000 },
      'a[1m] offset -5m',
    ],
    [
      { kind: 'selector', metric: 'http.requests', matchers: [{ label: 'a.b', operator: '=', value: 'x"\\\n' }] },
      '{"http.requests", "a.b"="x\\"\\\\\\n"}',
    ],
    [{ kind: 'number', value: Infinity }, 'Inf'],
    [{ kind: 'number', value: 1e-7 }, '1e-7'],
  ])('prints %j as %s', (node, text) => {
    expect(print(node)).toBe(text);
    expect(checkSyntax(text)).toEqual([]);
  });

  it('fills an open window as its use demands', () => {
    const rate: Node = { kind: 'range', selector: { kind: 'selector', metric: 'a', matchers: [] }, window: 'open' };
    expect(print(rate)).toBe('a[$__rate_interval]');
    expect(print(rate, { openWindow: 300_000 })).toBe('a[5m]');
  });

  it('writes every tree so that the grammar reads the same tree', () => {
    fc.assert(
      fc.property(tree, (node) => {
        const text = print(node);
        expect(checkSyntax(text)).toEqual([]);
        expect(grouped(text)).toBe(fullyParenthesised(node));
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

/**
 * Trees of the parts whose nesting needs parentheses. Subqueries are left to promtool: this grammar binds them more
 * loosely than Prometheus does, and so is the negation of a power of a number, whose sign it takes for the number's.
 */
const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(a, b, c),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value): Node => ({ kind: 'number', value: Math.abs(value) })),
    fc
      .tuple(
        fc.constantFrom<BinaryOperator>('or', 'and', 'unless', '==', '>', '+', '-', '*', '/', '%', '^', 'atan2'),
        tie('tree'),
        tie('tree'),
      )
      .map(([operator, left, right]) => binary(operator, left, right)),
    tie('tree')
      .filter((expression) => expression.kind === 'number' || !/^\d/.test(print(expression)))
      .map((expression): Node => ({ kind: 'negation', expression })),
    tie('tree').map((expression): Node => ({ kind: 'aggregation', operator: 'sum', expression })),
  ),
}));

function fullyParenthesised(node: Node): string {
  switch (node.kind) {
    case 'binary':
      return `(${fullyParenthesised(node.left)}${node.operator}${fullyParenthesised(node.right)})`;
    case 'negation':
      return negated(fullyParenthesised(node.expression));
    case 'aggregation':
      return `sum${fullyParenthesised(node.expression)}`;
    default:
      return print(node);
  }
}

/** The grammar takes the sign of a number for a part of it in some places and not in others. */
const negated = (inner: string): string => (/^\d/.test(inner) ? `-${inner}` : `(-${inner})`);

/** The same form of what the grammar read. */
function grouped(text: string): string {
  const visit = (node: ReturnType<typeof parser.parse>['topNode']): string => {
    const parts = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) parts.push(child);
    const own = text.slice(node.from, node.to);
    switch (node.name) {
      case 'PromQL':
      case 'ParenExpr':
      case 'FunctionCallBody':
        return parts.map(visit).join('');
      case 'BinaryExpr':
        return `(${parts.map((part) => (/Expr$|Selector$|Literal$|Subquery/.test(part.name) ? visit(part) : text.slice(part.from, part.to))).join('')})`;
      case 'UnaryExpr':
        return negated(visit(parts.at(-1)!));
      case 'AggregateExpr':
        return `sum${visit(parts.at(-1)!)}`;
      default:
        return own;
    }
  };
  return visit(parser.parse(text).topNode);
}
