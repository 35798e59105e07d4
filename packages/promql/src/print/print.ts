import { formatDuration } from '@belvedere/core';
import type { Aggregation, Binary, BinaryOperator, Node, Selector, VectorMatching, Window } from '../syntax/node.ts';
import { isPlainMetricName, printLabel, printLabels, printNumber, quote } from './text.ts';

/** Grafana's own choice of a range that always holds enough samples. */
export const PANEL_WINDOW = '$__rate_interval';

export interface PrintOptions {
  /** What an open window becomes: Grafana's variable (the default) or a rule's duration in milliseconds. */
  readonly openWindow?: number | `$${string}`;
}

/** From loosest to tightest. Source: https://prometheus.io/docs/prometheus/latest/querying/operators/#binary-operator-precedence */
const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  unless: 2,
  '==': 3,
  '!=': 3,
  '>': 3,
  '<': 3,
  '>=': 3,
  '<=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  atan2: 5,
  '^': 6,
};
const NEGATION = 5;
const POSTFIX = 7;

/** Prints a tree on one line, with no more parentheses than needed. */
export function print(node: Node, options: PrintOptions = {}): string {
  return printNode(node, options.openWindow ?? PANEL_WINDOW);
}

type OpenWindow = number | `$${string}`;

function printNode(node: Node, open: OpenWindow): string {
  switch (node.kind) {
    case 'number':
      return printNumber(node.value);
    case 'string':
      return quote(node.value);
    case 'selector':
      return printSelector(node) + printOffset(node.offset);
    case 'range':
      return `${printSelector(node.selector)}[${printWindow(node.window, open)}]${printOffset(node.selector.offset)}`;
    case 'subquery': {
      const step = node.step === undefined ? '' : formatDuration(node.step);
      const inner = printOperand(node.expression, POSTFIX, open);
      return `${inner}[${printWindow(node.window, open)}:${step}]${printOffset(node.offset)}`;
    }
    case 'call':
      return `${node.function}(${printList(node.parameters, open)})`;
    case 'aggregation':
      return printAggregation(node, open);
    case 'binary':
      return printBinary(node, open);
    case 'negation':
      // `-a / b` is `(-a) / b`: a product within needs parentheses, a power does not.
      return `-${printOperand(node.expression, NEGATION + 1, open)}`;
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}

function printList(nodes: readonly Node[], open: OpenWindow): string {
  let text = '';
  for (const node of nodes) text += text === '' ? printNode(node, open) : `, ${printNode(node, open)}`;
  return text;
}

function printSelector({ metric, matchers }: Selector): string {
  const isPlain = isPlainMetricName(metric);
  let parts = isPlain ? '' : quote(metric);
  for (const { label, operator, value } of matchers) {
    parts += `${parts === '' ? '' : ', '}${printLabel(label)}${operator}${quote(value)}`;
  }
  if (!isPlain) return `{${parts}}`;
  return parts === '' ? metric : `${metric}{${parts}}`;
}

const printWindow = (window: Window, open: OpenWindow): string => {
  const chosen = window === 'open' ? open : window;
  return typeof chosen === 'number' ? formatDuration(chosen) : chosen;
};

function printOffset(offset: number | undefined): string {
  if (offset === undefined) return '';
  return ` offset ${offset < 0 ? '-' : ''}${formatDuration(Math.abs(offset))}`;
}

function printAggregation({ operator, grouping, parameter, expression }: Aggregation, open: OpenWindow): string {
  const clause = grouping === undefined ? '' : ` ${grouping.mode} ${printLabels(grouping.labels)} `;
  const first = parameter === undefined ? '' : `${printNode(parameter, open)}, `;
  return `${operator}${clause}(${first}${printNode(expression, open)})`;
}

function printBinary({ operator, left, right, bool, matching }: Binary, open: OpenWindow): string {
  const precedence = PRECEDENCE[operator];
  // Equal precedence groups to the left, but for the power, which groups to the right.
  const [leftBound, rightBound] = operator === '^' ? [precedence + 1, precedence] : [precedence, precedence + 1];
  const modifiers = `${bool === true ? ' bool' : ''}${matching === undefined ? '' : printMatching(matching)}`;
  return `${printOperand(left, leftBound, open)} ${operator}${modifiers} ${printOperand(right, rightBound, open)}`;
}

function printMatching({ mode, labels, group }: VectorMatching): string {
  const include = group === undefined || group.include.length === 0 ? '' : ` ${printLabels(group.include)}`;
  return ` ${mode} ${printLabels(labels)}${group === undefined ? '' : ` group_${group.side}${include}`}`;
}

/** A part of an expression, in parentheses where it binds less tightly than its place demands. */
function printOperand(node: Node, bound: number, open: OpenWindow): string {
  const text = printNode(node, open);
  return bindingOf(node) < bound ? `(${text})` : text;
}

function bindingOf(node: Node): number {
  switch (node.kind) {
    case 'binary':
      return PRECEDENCE[node.operator];
    case 'negation':
      return NEGATION;
    case 'number':
      return node.value < 0 || Object.is(node.value, -0) ? NEGATION : POSTFIX;
    case 'selector':
      return node.offset === undefined ? POSTFIX : POSTFIX - 1;
    default:
      return POSTFIX;
  }
}
