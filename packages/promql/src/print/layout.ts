import type { Node } from '../syntax/node.ts';
import { printLength } from './length.ts';
import {
  bindingOf,
  operandBounds,
  printAggregator,
  printBrackets,
  printModifiers,
  printOperator,
  SIGN_BOUND,
  SUBQUERY_BOUND,
  type Reader,
} from './parts.ts';
import { printNode, readerOf, type PrintOptions } from './print.ts';

/** What is longer than this is broken into lines. Source: promtool, https://pkg.go.dev/github.com/prometheus/prometheus/promql/parser#Prettify */
const WIDTH = 100;
const INDENT = '  ';

/**
 * Prints a tree as `promtool promql format` does, but for parentheses that are not needed: matchers are sorted, and a
 * part stays on one line where it fits.
 */
export const format = (node: Node, options: PrintOptions = {}): string =>
  new Layout({ ...readerOf(options), isCanonical: true }).at(0, node);

class Layout {
  private readonly reader: Reader;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  at(level: number, node: Node): string {
    const indent = INDENT.repeat(level);
    const line = printNode(node, this.reader);
    if (line.length <= WIDTH) return indent + line;
    switch (node.kind) {
      case 'aggregation': {
        const parts = node.parameter === undefined ? [node.expression] : [node.parameter, node.expression];
        return this.inParentheses(level, printAggregator(node, this.reader), parts);
      }
      case 'call':
        return this.inParentheses(level, node.function, node.parameters);
      case 'binary': {
        const [left, right] = operandBounds(node);
        const operator = indent + printOperator(node, this.reader);
        return [this.operand(level + 1, node.left, left), operator, this.operand(level + 1, node.right, right)].join(
          '\n',
        );
      }
      case 'unary':
        return indent + node.operator + this.operand(level, node.expression, SIGN_BOUND).trimStart();
      case 'subquery': {
        const step = node.step === undefined ? ':' : `:${printLength(node.step)}`;
        const brackets = printBrackets(node.window, step, this.reader) + printModifiers(node);
        return this.operand(level, node.expression, SUBQUERY_BOUND) + brackets;
      }
      default:
        return indent + line;
    }
  }

  private operand(level: number, node: Node, bound: number): string {
    if (bindingOf(node) >= bound) return this.at(level, node);
    const line = `(${printNode(node, this.reader)})`;
    return line.length <= WIDTH ? INDENT.repeat(level) + line : this.inParentheses(level, '', [node]);
  }

  private inParentheses(level: number, head: string, parts: readonly Node[]): string {
    const indent = INDENT.repeat(level);
    const lines = parts.map((part) => this.at(level + 1, part)).join(',\n');
    return `${indent}${head}(\n${lines}\n${indent})`;
  }
}
