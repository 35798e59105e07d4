import { seconds } from '@belvedere/core';
import {
  catalog,
  children,
  counter,
  gauge,
  histogram,
  indexOf,
  job,
  mapChildren,
  parse,
  PLAIN_LANGUAGE,
  print,
  type Node,
} from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alert, record, ruleGroup, type Rule } from '../index.ts';
import { changedPart } from './changed-part.ts';
import { editExpression } from './edit-expression.ts';
import { Surroundings } from './edit.ts';
import { mutantsOf } from './mutants.ts';

const api = job('api', { scrapeInterval: '15s' });
const requests = counter('requests_total', {
  help: 'Requests.',
  labels: ['endpoint', 'status'],
  values: { status: ['200', '500'] },
  job: api,
});
const duration = histogram('duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const lag = gauge('lag_seconds', { help: 'Lag.', labels: ['topic'], job: api });
const index = indexOf([catalog('shop', { requests, duration, lag })], []);

const nodeOf = (text: string): Node => {
  const { node, problems } = parse(text, PLAIN_LANGUAGE);
  if (node === undefined) throw new Error(`${text}: ${problems.map(({ message }) => message).join()}`);
  return node;
};
const editsOf = (kind: string, text: string): readonly string[] => {
  const node = nodeOf(text);
  return editExpression(node, new Surroundings(index))
    .filter((edit) => edit.kind === kind)
    .map((edit) => {
      const { from, to } = changedPart(print(node), print(edit.node));
      return `${from} → ${to}`;
    });
};

describe('an expression is changed', () => {
  it.each<[kind: string, expression: string, edits: readonly string[]]>([
    ['threshold', 'lag_seconds > 60', ['60 → 54', '60 → 66', '60 → 120', '60 → 0', 'nothing → -']],
    ['threshold', 'lag_seconds > 0', ['0 → 1', '0 → -1']],
    ['threshold', 'lag_seconds > 0.3', ['0.3 → 0.27', '0.3 → 0.33', '0.3 → 0.6', '0.3 → 0', 'nothing → -']],
    ['threshold', 'up == 1', ['1 → 0', '1 → 2']],
    ['threshold', 'up != 0', ['0 → 1']],
    ['number', '1 - lag_seconds', ['1 → 0.9', '1 → 1.1', '1 → 2', '1 → 0', 'nothing → -']],
    ['number', 'a or requests_total * 0', ['0 → 1']],
    ['number', 'clamp_min(lag_seconds, 2)', ['2 → 1.8', '2 → 2.2', '2 → 4', '2 → 0', 'nothing → -']],
    ['number', 'vector(0)', ['0 → 1']],
    ['quantile', 'quantile(0.9, lag_seconds)', ['0.9 → 0.81', '0.9 → 0.95']],
    ['quantile', 'histogram_quantile(0.5, a)', ['0.5 → 0.45', '0.5 → 0.75']],
    ['number of series', 'topk(5, lag_seconds)', ['5 → 6', '5 → 4']],
    ['comparison', 'lag_seconds > 60', ['> → ==', '> → !=', '> → <', '> → >=', '> → <=']],
    ['comparison', 'rate(requests_total[5m]) > 0', ['> → ==', '> → <', '> → >=', '> → <=']],
    ['comparison', 'rate(requests_total[5m]) == 0', ['== → !=', '== → >', '== → <', '== → >=']],
    [
      'comparison',
      'rate(requests_total[5m]) / rate(requests_total[1h]) > 0',
      ['> → ==', '> → !=', '> → <', '> → >=', '> → <='],
    ],
    ['comparison', 'a > -Inf', ['> → ==', '> → !=', '> → <', '> → <=']],
    ['comparison', 'a > b', ['> → ==', '> → !=', '> → <', '> → >=', '> → <=']],
    ['bool', 'a > b', ['nothing → bool']],
    ['bool', 'a > bool b', ['bool → nothing']],
    ['arithmetic', 'a + b * c', ['+ → -', '* → /']],
    ['arithmetic', 'a / b - c', ['- → +', '/ → *']],
    ['arithmetic', 'a * 1 + 0', []],
    ['arithmetic', 'a * 0', ['* → /']],
    ['arithmetic', '(a - b) * 0', ['* → /']],
    ['set operator', 'a and b', ['and → or', 'and → unless']],
    ['set operator', 'a + b or c or d', ['or → and', 'or → unless', 'or → and', 'or → unless']],
    ['sign', '-a + b', ['- → nothing']],
    ['range', 'rate(a[5m])', ['5m → 2m30s', '5m → 10m']],
    ['range', 'max_over_time(b[1h:1m])', ['1h → 30m', '1h → 2h']],
    ['range', 'rate(a[5m]) * 0', []],
    ['range', '(rate(a[5m]) > 2) * 0', ['5m → 2m30s', '5m → 10m']],
    ['offset', 'a offset 1d', ['1d → 12h', '1d → 2d', 'offset 1d → nothing']],
    [
      'matcher',
      'a{b="c", d=~"e|f"}',
      ['b="c" → nothing', '= → !=', '"c" → "cx"', 'd=~"e|f" → nothing', '=~ → !~', '"e|f" → "e|fx"'],
    ],
    [
      'aggregation label',
      'sum by (endpoint, status) (requests_total)',
      ['endpoint → nothing', 'status → nothing', 'nothing → instance'],
    ],
    ['aggregation label', 'sum(lag_seconds)', ['nothing → by (instance)']],
    ['aggregation label', 'sum by (instance) (lag_seconds{job="api"})', ['instance → nothing', 'nothing → topic']],
    ['aggregation label', 'max without (instance) (unknown_metric)', ['instance → nothing']],
    ['aggregation', 'sum(a) / avg(b) + max(c) - min(d)', ['sum → avg', 'avg → sum', 'max → min', 'min → max']],
    ['aggregation', 'histogram_quantile(0.9, sum by (le) (rate(a_bucket[5m])))', []],
    ['aggregation', 'sum(a) * 0', []],
    ['aggregation', 'topk(1, a) * 0', ['topk → bottomk']],
    ['function', 'rate(a[5m])', ['rate → increase', 'rate → irate']],
    ['function', 'histogram_quantile(0.9, sum by (le) (rate(a_bucket[5m])))', ['rate → irate']],
    ['function', 'max_over_time(a[5m])', ['max_over_time → min_over_time']],
    [
      'vector matching',
      'a * on (x, y) group_left (z) b',
      [
        'x → nothing',
        'y → nothing',
        'on → ignoring',
        'group_left (z) → nothing',
        'group_left → group_right',
        'z → nothing',
      ],
    ],
  ])('in its %s: %s', (kind, expression, edits) => {
    expect(editsOf(kind, expression)).toEqual(edits);
  });
});

describe('a matcher goes unless a join chooses the same', () => {
  it.each([
    ['a{x="1"} / b{x="1"}', 0],
    ['rate(a{x="1"}[5m]) > 3 and b{x="1"}', 0],
    ['a{x="1"} unless b{x="1"} == 1', 1],
    ['1 - a{x="1"} / (b{x="1"} > 0) > 0.8', 0],
    ['sum by (x) (a{x="1"}) / sum by (x) (b{x="1"})', 0],
    ['sum by (y) (a{x="1"}) / sum by (y) (b{x="1"})', 2],
    ['sum by (y) (a{x="1"} / b{x="1"})', 0],
    ['a{x="1"} or b{x="1"}', 2],
    ['a{x="1"} / on (x) b{x="1"}', 2],
    ['a{x="1"} / b{x="2"}', 2],
    ['a{x="1"} / absent(b{x="1"})', 2],
    ['topk(1, a{x="1"}) / b{x="1"}', 1],
    ['(a{x="1"} or c) / b{x="1"}', 1],
  ])('%s', (expression, count) => {
    expect(editsOf('matcher', expression).filter((edit) => edit.endsWith('nothing'))).toHaveLength(count);
  });
});

/** How many parts of two trees differ, where a part that differs hides those below it. */
function differences(one: Node, other: Node): number {
  if (one === other) return 0;
  const hole: Node = { kind: 'string', value: 'a part' };
  const shell = (node: Node): string => JSON.stringify(mapChildren(node, () => hole));
  if (shell(one) !== shell(other)) return 1;
  const others = children(other);
  return children(one).reduce((sum, child, place) => sum + differences(child, others[place]!), 0);
}

const vector: fc.Arbitrary<string> = fc.letrec<{ vector: string }>((tie) => ({
  vector: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('requests_total{status=~"5.."}', 'lag_seconds{topic!="a b"} offset 5m', 'up{job="api"}'),
    fc.constantFrom('rate(requests_total{job="api"}[5m])', 'max_over_time(lag_seconds[1h:1m] offset 1d)'),
    fc
      .tuple(fc.constantFrom('sum', 'avg by (job)', 'max without (topic)', 'topk by (job)'), tie('vector'))
      .map(([operator, inner]) => `${operator} (${operator.startsWith('topk') ? '3, ' : ''}${inner})`),
    fc
      .tuple(
        tie('vector'),
        fc.constantFrom('+', '/', '* on (job)', 'and', 'or', 'unless ignoring (le)', '>', '== bool'),
        tie('vector'),
      )
      .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
    fc
      .tuple(tie('vector'), fc.constantFrom('> 0', '< 0.5', '* 0', '- 1', '!= bool 3'))
      .map(([left, rest]) => `(${left}) ${rest}`),
    tie('vector').map((inner) => `-clamp_max(${inner}, 7)`),
    tie('vector').map((inner) => `histogram_quantile(0.95, sum by (le) (${inner}))`),
  ),
})).vector;

const ruleOf = (text: string): Rule =>
  ({ ...record('shop:example:rule', lag.max()), expression: { ...lag.max(), node: nodeOf(text) } }) as unknown as Rule;

describe('a mutant', () => {
  it('differs from its rule and from every other in one place, and reads as it is written', () => {
    fc.assert(
      fc.property(vector, (text) => {
        const original = nodeOf(text);
        const mutants = mutantsOf(ruleGroup('shop', 'all', { rules: [ruleOf(text)] }), index);
        const printed = mutants.map(({ expression }) => print(expression));
        expect(new Set([print(original), ...printed]).size).toBe(printed.length + 1);
        expect(new Set(mutants.map(({ mutation }) => mutation)).size).toBe(mutants.length);
        for (const { expression, source, span, mutation } of mutants) {
          expect([mutation, differences(original, expression)]).toEqual([mutation, 1]);
          expect(source).toBe(print(original));
          expect(span[0]).toBeLessThan(span[1]);
          expect(span[1]).toBeLessThanOrEqual(source.length);
          const { node, problems } = parse(print(expression), PLAIN_LANGUAGE);
          // What is refused for its types is not counted: promtool refuses it too.
          if (node === undefined) expect(problems.map(({ code }) => code)).not.toContain('promql/syntax');
          else expect(print(node)).toBe(print(expression));
        }
      }),
      { numRuns: 60 },
    );
  });

  const options = { severity: 'warning', service: 'api', summary: 'Lags', description: 'Look.' } as const;
  const when = lag.max().above(seconds(60));

  it('of an alert can have another for', () => {
    const rules = [
      alert('Lagging', { ...options, when, for: '2m', keepFiringFor: '30s' }),
      alert('AtOnce', { ...options, when }),
      alert('Soon', { ...options, when, for: '30s' }),
    ];
    const mutants = mutantsOf(ruleGroup('shop', 'lag', { rules }), index).filter(({ field }) => field !== 'expr');
    expect(mutants.map(({ rule, mutation, source, span }) => [rule.name, mutation, source, span])).toEqual([
      ['Lagging', 'for: 2m → 1m', '2m', [0, 2]],
      ['Lagging', 'for: 2m → 4m', '2m', [0, 2]],
      ['Lagging', 'for: 2m → 0s', '2m', [0, 2]],
      // Half of 30s ends before the same evaluation.
      ['Lagging', 'keep_firing_for: 30s → 1m', '30s', [0, 3]],
      ['Lagging', 'keep_firing_for: 30s → 0s', '30s', [0, 3]],
      ['Soon', 'for: 30s → 1m', '30s', [0, 3]],
      ['Soon', 'for: 30s → 0s', '30s', [0, 3]],
    ]);
  });

  it('has the window of its group where the rule leaves it open', () => {
    const rules = [record('shop:requests:rate2m', requests.rate().sum())];
    const mutants = mutantsOf(ruleGroup('shop', 'traffic', { window: '2m', rules }), index);
    expect(mutants.map(({ mutation }) => mutation)).toContain('range: 2m → 1m');
    expect(new Set(mutants.map(({ source }) => source))).toEqual(new Set(['sum(rate(requests_total{job="api"}[2m]))']));
  });

  it('marks what was changed', () => {
    const rules = [alert('Lagging', { ...options, when })];
    const [mutant] = mutantsOf(ruleGroup('shop', 'lag', { rules }), index).filter(({ mutation }) =>
      mutation.startsWith('aggregation: '),
    );
    expect(mutant?.source.slice(...mutant.span)).toBe('max');
    expect(mutant?.mutation).toBe('aggregation: max → min');
  });
});
