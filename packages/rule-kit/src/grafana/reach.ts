import { children, type Length, type Node, type Window } from '@belvedere/promql';

/** How far back an expression looks, in milliseconds; `open` is what an open window becomes. */
export function reachOf(node: Node, open: number): number {
  const within = Math.max(0, ...children(node).map((child) => reachOf(child, open)));
  switch (node.kind) {
    case 'selector':
      return within + lengthOf(node.offset, open);
    case 'range':
      return within + lengthOf(node.window, open);
    case 'subquery':
      return within + lengthOf(node.window, open) + lengthOf(node.offset, open);
    default:
      return within;
  }
}

/** A known length; an offset into the future looks back no less. */
const lengthOf = (length: Length | Window | undefined, open: number): number =>
  length === 'open' ? open : typeof length === 'number' ? Math.max(0, length) : 0;
