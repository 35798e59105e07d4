import type { Node, Selector } from '../syntax/node.ts';
import { withIdentityLabels } from '../transform/identity-labels.ts';
import { printLength, printNumberLiteral } from './length.ts';
import {
  bindingOf,
  operandBounds,
  printAggregator,
  printBrackets,
  printInBraces,
  printModifiers,
  printOperator,
  printSelector,
  SIGN_BOUND,
  SUBQUERY_BOUND,
  type OpenWindow,
  type Reader,
} from './parts.ts';
import { quote } from './text.ts';

/** Grafana's own choice of a range that always holds enough samples. */
export const PANEL_WINDOW = '$__rate_interval';

export interface PrintOptions {
  /** What an open window becomes: Grafana's variable (the default) or a rule's duration in milliseconds. */
  readonly openWindow?: OpenWindow;
  /** The labels that tell the series of the target apart, such as `cluster`: every aggregation keeps them. */
  readonly identityLabels?: readonly string[];
}

/** A rule is read by Prometheus alone: its window is a duration, and no variable is completed in it. */
export const readerOf = ({ openWindow = PANEL_WINDOW }: PrintOptions): Reader => ({
  openWindow,
  variables: typeof openWindow !== 'number',
  isCanonical: false,
});

/** Prints a tree on one line, with no more parentheses than needed. */
export const print = (node: Node, options: PrintOptions = {}): string =>
  printNode(withIdentityLabels(node, options.identityLabels ?? []), readerOf(options));

/** A node on one line. */
export function printNode(node: Node, reader: Reader): string {
  switch (node.kind) {
    case 'number':
      return printNumberLiteral(node);
    case 'string':
      return quote(node.value);
    case 'variable':
      return node.text;
    case 'selector':
      return printSelector(node, reader) + printModifiers(node, node.extension);
    case 'range': {
      const { selector, window } = node;
      return `${printSelector(selector, reader)}${printBrackets(window, '', reader)}${printModifiers(selector, selector.extension)}`;
    }
    case 'subquery': {
      const step = node.step === undefined ? ':' : `:${printLength(node.step)}`;
      const inner = printOperand(node.expression, SUBQUERY_BOUND, reader);
      return `${inner}${printBrackets(node.window, step, reader)}${printModifiers(node)}`;
    }
    case 'call':
      return `${node.function}(${printList(node.parameters, reader, node.function)})`;
    case 'aggregation': {
      const first = node.parameter === undefined ? '' : `${printNode(node.parameter, reader)}, `;
      return `${printAggregator(node, reader)}(${first}${printNode(node.expression, reader)})`;
    }
    case 'binary': {
      const [left, right] = operandBounds(node);
      return `${printOperand(node.left, left, reader)} ${printOperator(node, reader)} ${printOperand(node.right, right, reader)}`;
    }
    case 'unary':
      return `${node.operator}${printOperand(node.expression, SIGN_BOUND, reader)}`;
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}

function printList(nodes: readonly Node[], reader: Reader, name: string): string {
  let text = '';
  for (const [index, node] of nodes.entries()) {
    const printed = isMatchersOfInfo(name, index, node) ? printMatchersOfInfo(node, reader) : printNode(node, reader);
    text += text === '' ? printed : `, ${printed}`;
  }
  return text;
}

/** The second parameter of `info` is a list of matchers, for which Prometheus demands braces. */
const isMatchersOfInfo = (name: string, index: number, node: Node): node is Selector =>
  name === 'info' && index === 1 && node.kind === 'selector';
const printMatchersOfInfo = (selector: Selector, reader: Reader): string =>
  printInBraces(selector, reader) + printModifiers(selector, selector.extension);

/** A part of an expression, in parentheses where it binds less tightly than its place demands. */
function printOperand(node: Node, bound: number, reader: Reader): string {
  const text = printNode(node, reader);
  return bindingOf(node) < bound ? `(${text})` : text;
}
