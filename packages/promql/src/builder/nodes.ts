import type {
  Aggregation,
  AggregationOperator,
  Call,
  Grouping,
  Node,
  NumberLiteral,
  StringLiteral,
} from '../syntax/node.ts';

/** The parts of a tree, made short. */

export const numberNode = (value: number): NumberLiteral => ({ kind: 'number', value });

export const textNode = (value: string): StringLiteral => ({ kind: 'string', value });

export const callNode = (name: string, ...parameters: readonly Node[]): Call => ({
  kind: 'call',
  function: name,
  parameters,
});

export const aggregationNode = (
  operator: AggregationOperator,
  expression: Node,
  { grouping, parameter }: { readonly grouping?: Grouping | undefined; readonly parameter?: Node | undefined } = {},
): Aggregation => ({
  kind: 'aggregation',
  operator,
  expression,
  ...(parameter === undefined ? {} : { parameter }),
  ...(grouping === undefined ? {} : { grouping }),
});
