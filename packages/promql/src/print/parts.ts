import type { Aggregation, Binary, Modifiers, Node, Selector, Window } from '../syntax/node.ts';
import { PRECEDENCE, SIGN_PRECEDENCE } from '../language/keywords.ts';
import { printLength, printOffsetLength } from './length.ts';
import { isTemplateName } from '../parse/variables.ts';
import { isPlainLabel, isPlainListLabel, isPlainMetricName, printNumber, quote } from './text.ts';

/** What an open window becomes: Grafana's variable, or a rule's duration in milliseconds. */
export type OpenWindow = number | `$${string}`;

/** Who reads what is printed. */
export interface Reader {
  readonly openWindow: OpenWindow;
  /** Whether Grafana reads it first and completes names that hold its variables; Prometheus wants them in quotes. */
  readonly variables: boolean;
  /** Whether matchers stand in promtool's order and spacing, not as they were written. */
  readonly isCanonical: boolean;
}

const isPlain = (name: string, isPlainName: (name: string) => boolean, reader: Reader): boolean =>
  isPlainName(name) || (reader.variables && isTemplateName(name));

const printLabel = (name: string, reader: Reader): string => (isPlain(name, isPlainLabel, reader) ? name : quote(name));

const printLabels = (names: readonly string[], reader: Reader): string =>
  `(${names.map((name) => (isPlain(name, isPlainListLabel, reader) ? name : quote(name))).join(', ')})`;

const POSTFIX = 7;

/** `metric{label="value"}` without modifiers. */
export function printSelector(selector: Selector, reader: Reader): string {
  const { metric } = selector;
  if (metric !== '' && isPlain(metric, isPlainMetricName, reader)) {
    const matchers = printMatchers(selector, reader);
    return matchers === '' ? metric : `${metric}{${matchers}}`;
  }
  return printInBraces(selector, reader);
}

/** `{"metric", label="value"}`. */
export function printInBraces(selector: Selector, reader: Reader): string {
  const matchers = printMatchers(selector, reader);
  if (selector.metric === '') return `{${matchers}}`;
  return `{${quote(selector.metric)}${matchers === '' ? '' : separator(reader) + matchers}}`;
}

const separator = ({ isCanonical }: Reader): string => (isCanonical ? ',' : ', ');

function printMatchers({ matchers, variables = [] }: Selector, reader: Reader): string {
  const printed = matchers.map(
    ({ label, operator, value }) => `${printLabel(label, reader)}${operator}${quote(value)}`,
  );
  if (reader.isCanonical) printed.sort();
  return [...printed, ...variables].join(separator(reader));
}

/** `[5m]`, `[1h:1m]`. */
export function printBrackets(window: Window, step: string, reader: Reader): string {
  const chosen = window === 'open' ? reader.openWindow : window;
  return `[${typeof chosen === 'string' ? chosen : printLength(chosen)}${step}]`;
}

/** ` anchored @ 1609746000 offset 5m`, in the order of promtool. */
export function printModifiers({ offset, at }: Modifiers, extension?: string): string {
  if (offset === undefined && at === undefined && extension === undefined) return '';
  const time =
    at === undefined
      ? ''
      : ` @ ${typeof at === 'number' ? printNumber(at) : typeof at === 'string' ? `${at}()` : at.text}`;
  const back = offset === undefined ? '' : ` offset ${printOffsetLength(offset)}`;
  return `${extension === undefined ? '' : ` ${extension}`}${time}${back}`;
}

/** `sum by (a, b) ` before its parenthesis. */
export const printAggregator = ({ operator, grouping }: Aggregation, reader: Reader): string =>
  grouping === undefined ? operator : `${operator} ${grouping.mode} ${printLabels(grouping.labels, reader)} `;

/** `> bool on (a) group_left (b) fill (0)`. */
export function printOperator({ operator, bool, matching, fill }: Binary, reader: Reader): string {
  let text: string = operator;
  if (bool === true) text += ' bool';
  if (matching !== undefined) {
    text += ` ${matching.mode} ${printLabels(matching.labels, reader)}`;
    const { group } = matching;
    if (group !== undefined) text += ` group_${group.side} ${printLabels(group.include, reader)}`;
  }
  if (fill === undefined) return text;
  const { left, right } = fill;
  if (left !== undefined && Object.is(left, right)) return `${text} fill (${printNumber(left)})`;
  if (left !== undefined) text += ` fill_left (${printNumber(left)})`;
  return right === undefined ? text : `${text} fill_right (${printNumber(right)})`;
}

/** How tightly the sides of a binary operator must bind to stand without parentheses. */
export function operandBounds({ operator, right }: Binary): readonly [left: number, right: number] {
  const precedence = PRECEDENCE[operator];
  // A sign in front of a right operand needs no parentheses: nothing on its left can bind to what follows it.
  if (isSigned(right)) return [operator === '^' ? precedence + 1 : precedence, 0];
  // Equal precedence groups to the left, but for the power, which groups to the right.
  return operator === '^' ? [precedence + 1, precedence] : [precedence, precedence + 1];
}

/** `-a / b` is `(-a) / b`: a product behind a sign needs parentheses, a power does not. */
export const SIGN_BOUND = SIGN_PRECEDENCE + 1;
/** What stands before brackets must bind as tightly as they do. */
export const SUBQUERY_BOUND = POSTFIX;

const isSigned = (node: Node): boolean =>
  node.kind === 'unary' || (node.kind === 'number' && (node.value < 0 || Object.is(node.value, -0)));

/** How tightly a node binds its parts. */
export function bindingOf(node: Node): number {
  if (isSigned(node)) return SIGN_PRECEDENCE;
  return node.kind === 'binary' ? PRECEDENCE[node.operator] : POSTFIX;
}
