import { children, type Node } from '@belvedere/promql';

/** How far back an expression looks, in milliseconds: its windows and offsets, one within another added up. */
export function lookBack(node: Node): number {
  const within = Math.max(0, ...children(node).map(lookBack));
  switch (node.kind) {
    case 'selector':
      return lengthOf(node.offset);
    case 'range':
      return within + lengthOf(node.window);
    case 'subquery':
      return within + lengthOf(node.window) + lengthOf(node.offset);
    default:
      return within;
  }
}

/** A length that is not a number is known to Prometheus alone, and may be any. */
const lengthOf = (length: unknown): number =>
  length === undefined ? 0 : typeof length === 'number' ? length : Infinity;
