import fc from 'fast-check';
import { AGGREGATORS, PRECEDENCE } from '../../language/keywords.ts';
import { FUNCTION_NAMES } from '../../language/functions.ts';
import type {
  AggregationOperator,
  BinaryOperator,
  DurationOperand,
  Length,
  Matcher,
  Modifiers,
  Node,
  NumberLiteral,
  Range,
  Selector,
  Subquery,
} from '../../syntax/node.ts';

/** Names as people write them, names that are words of the language, and names that need quotes. */
const name = fc.oneof(
  fc.constantFrom(
    'a',
    'requests_total',
    'a:b:c',
    'sum',
    'by',
    'offset',
    'bool',
    'on',
    'inf',
    'NaN',
    'atan2',
    'Group_Left',
  ),
  fc.constantFrom('start', 'fill', 'without', 'http.requests', 'é', 'a"b', '1a', 'a b', '$x', ' '),
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }).map((value) => value.toWellFormed()),
  fc.constantFrom('', '.*', 'a|b', '"', '\\'),
);
const whole = fc.integer({ min: 1, max: 2 ** 40 });
const number = fc
  .oneof(fc.double(), fc.integer(), fc.constantFrom(Infinity, -Infinity, NaN, -0, 1e21, 5e-324))
  .map((value): NumberLiteral => ({ kind: 'number', value }));
const durationLiteral = whole.map((value): NumberLiteral => ({ kind: 'number', value: value / 1000, duration: true }));

const matcher = fc
  .record({ label: name, operator: fc.constantFrom('=' as const, '!=' as const), value: text })
  .map((parts): Matcher => parts);

const { operand } = fc.letrec<{ operand: DurationOperand }>((tie) => ({
  operand: fc.oneof(
    { maxDepth: 4 },
    durationLiteral,
    fc.integer({ min: 1, max: 1000 }).map((value): NumberLiteral => ({ kind: 'number', value })),
    fc.constantFrom<DurationOperand>({ kind: 'duration', operator: 'step' }, { kind: 'duration', operator: 'range' }),
    tie('operand').map((right): DurationOperand =>
      right.kind === 'number' ? { ...right, value: -right.value } : { kind: 'duration', operator: '-', right },
    ),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/', '%', '^', 'min_of', 'max_of'), tie('operand'), tie('operand'))
      .map(([operator, left, right]) => ({ kind: 'duration', operator, left, right }) as DurationOperand),
  ),
}));
const isArithmetic = (length: DurationOperand): length is Exclude<DurationOperand, NumberLiteral> =>
  length.kind !== 'number';
const length: fc.Arbitrary<Length> = fc.oneof(
  { weight: 3, arbitrary: whole },
  { weight: 1, arbitrary: operand.filter(isArithmetic) },
);

/** Prometheus takes the colon of a subquery only behind a number in brackets: `[step():]` is no PromQL. */
const subqueryWindow = length.filter(
  (window) => typeof window === 'number' || JSON.stringify(window).includes('"number"'),
);

const modifiers: fc.Arbitrary<Modifiers> = fc.record(
  {
    offset: fc.oneof(
      whole,
      whole.map((back) => -back),
      operand.filter(isArithmetic),
    ),
    at: fc.oneof(fc.constantFrom('start' as const, 'end' as const), fc.integer()),
  },
  { requiredKeys: [] },
);

const plainSelector = fc
  .record({ metric: name, matchers: fc.array(matcher, { maxLength: 3 }) })
  .map((parts): Selector => ({ kind: 'selector', ...parts }));
const selector = fc
  .tuple(plainSelector, modifiers, fc.constantFrom(undefined, 'anchored' as const, 'smoothed' as const))
  .map(([plain, when, extension]): Selector => ({
    ...plain,
    ...when,
    ...(extension === undefined ? {} : { extension }),
  }));
const range = fc.record({ selector, window: length }).map((parts): Range => ({ kind: 'range', ...parts }));

const labels = fc.array(name, { maxLength: 3 });

/** Trees of every kind of node, whatever their types: what the printer must write so that the parser reads it back. */
export const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    selector,
    range,
    number,
    durationLiteral,
    text.map((value): Node => ({ kind: 'string', value })),
    fc.record({ expression: tie('tree'), window: subqueryWindow }).chain((parts) =>
      fc.tuple(modifiers, fc.option(length, { nil: undefined })).map(([when, step]): Subquery => ({
        kind: 'subquery',
        ...parts,
        ...when,
        ...(step === undefined ? {} : { step }),
      })),
    ),
    fc
      .tuple(
        fc.constantFrom(...FUNCTION_NAMES.filter((known) => known !== 'info')),
        fc.array(tie('tree'), { maxLength: 3 }),
      )
      .map(([called, parameters]): Node => ({ kind: 'call', function: called, parameters })),
    fc
      .record({
        operator: fc.constantFrom(...(Object.keys(AGGREGATORS) as AggregationOperator[])),
        expression: tie('tree'),
        parameter: tie('tree'),
        grouping: fc.option(fc.record({ mode: fc.constantFrom('by' as const, 'without' as const), labels }), {
          nil: undefined,
        }),
      })
      .map(({ operator, expression, parameter, grouping }): Node => ({
        kind: 'aggregation',
        operator,
        expression,
        ...(AGGREGATORS[operator].parameter === undefined ? {} : { parameter }),
        ...(grouping === undefined ? {} : { grouping }),
      })),
    fc
      .record({
        operator: fc.constantFrom(...(Object.keys(PRECEDENCE) as BinaryOperator[])),
        left: tie('tree'),
        right: tie('tree'),
        modifiers: fc.record(
          {
            bool: fc.constant(true),
            matching: fc.record(
              {
                mode: fc.constantFrom('on' as const, 'ignoring' as const),
                labels,
                group: fc.record({ side: fc.constantFrom('left' as const, 'right' as const), include: labels }),
              },
              { requiredKeys: ['mode', 'labels'] },
            ),
            fill: fc.oneof(
              fc.record({ left: fc.integer(), right: fc.integer() }),
              fc.record({ left: fc.integer() }),
              fc.record({ right: fc.integer() }),
            ),
          },
          { requiredKeys: [] },
        ),
      })
      .map(({ modifiers: more, ...parts }) => ({ kind: 'binary', ...parts, ...more }) as Node),
    fc
      .tuple(fc.constantFrom('-' as const, '+' as const), tie('tree'))
      .filter(([, expression]) => expression.kind !== 'number')
      .map(([operator, expression]): Node => ({ kind: 'unary', operator, expression })),
  ),
}));
