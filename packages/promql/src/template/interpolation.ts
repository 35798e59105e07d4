import { durationLength, type Quantity } from '@belvedere/core';
import { Expression } from '../builder/expression.ts';
import { escapeRegularExpression, type VariableReference } from '../builder/matchers.ts';
import { patternText } from '../builder/pattern.ts';
import type { Series } from '../builder/series.ts';
import { variableNode } from '../builder/window.ts';
import type { MatchOperator, Node, Selector, Window } from '../syntax/node.ts';

/**
 * What may stand in a template: a metric or an expression where PromQL has one, a quantity where it has a number, a text
 * in quotes, in brackets (a duration) or among labels, a pattern or several values behind `=~`, a dashboard's variable.
 */
export type Interpolation =
  Series<string> | Expression | Quantity | number | string | RegExp | readonly string[] | VariableReference;

/** A value that stands where nothing of its kind can. The tag reports it. */
export class Misplaced extends Error {}

const isSeries = (value: Interpolation): value is Series<string> =>
  typeof value === 'object' && 'metric' in value && 'selector' in value;
const isVariable = (value: Interpolation): value is VariableReference =>
  typeof value === 'object' && 'variable' in value;
const isQuantity = (value: Interpolation): value is Quantity =>
  typeof value === 'object' && 'value' in value && 'unit' in value && !(value instanceof Expression);

/** An operand: `${requests}`, `${p95}`, `${seconds(0.15)}`, `${5}`. */
export function operandOf(value: Interpolation): Node {
  if (isSeries(value)) return selectorOf(value, '');
  if (value instanceof Expression) return value.node;
  if (isVariable(value)) return variableNode(value);
  if (typeof value === 'number') return { kind: 'number', value };
  if (isQuantity(value)) return { kind: 'number', value: value.value };
  throw new Misplaced(`${shown(value)} stands where PromQL has an expression: interpolate a metric or a quantity`);
}

/** The selector of a metric, or of a part of it: `${duration}_bucket`. */
export function selectorOf(value: Interpolation, suffix: string): Selector {
  if (!isSeries(value)) {
    throw new Misplaced(`${shown(value)} stands where PromQL has a metric's name: interpolate a metric of the catalog`);
  }
  return { ...value.selector, metric: value.metric.name + suffix };
}

/** A length of time: `[${'5m'}]`. */
export function windowOf(value: Interpolation): Window {
  if (typeof value === 'string') return durationLength(value);
  if (isVariable(value)) return variableNode(value);
  throw new Misplaced(`${shown(value)} stands where PromQL has a duration: interpolate one, such as '5m'`);
}

/** A label in a list: `by (${'endpoint'})`. */
export function labelOf(value: Interpolation): string {
  if (typeof value === 'string') return value;
  if (isVariable(value)) return `$${value.variable}`;
  throw new Misplaced(`${shown(value)} stands where PromQL has a label: interpolate its name`);
}

/** A matcher's value, or a part of it: `{status=~${/5../}}`, `{path="/api/${version}"}`. */
export function textOf(value: Interpolation, operator: MatchOperator): string {
  const isPattern = operator === '=~' || operator === '!~';
  if (typeof value === 'string' || typeof value === 'number') {
    return isPattern ? escapeRegularExpression(String(value)) : String(value);
  }
  if (isVariable(value)) return `$${value.variable}`;
  if (!isPattern && (value instanceof RegExp || Array.isArray(value))) {
    throw new Misplaced(`${shown(value)} stands behind '${operator}', which compares with one value: write =~ or !~`);
  }
  if (value instanceof RegExp) return patternText('a matcher of the template', value);
  if (Array.isArray(value)) return value.map(escapeRegularExpression).join('|');
  throw new Misplaced(`${shown(value)} stands where PromQL has a text: interpolate a text or a pattern`);
}

/** A value as a message names it. */
function shown(value: Interpolation): string {
  if (isSeries(value)) return `the metric ${value.metric.name}`;
  if (value instanceof Expression) return `the expression '${value}'`;
  if (isVariable(value)) return `the variable $${value.variable}`;
  if (value instanceof RegExp) return String(value);
  return JSON.stringify(isQuantity(value) ? value.value : value);
}
