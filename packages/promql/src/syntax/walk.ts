import type { Node, Selector } from './node.ts';

/** The direct parts of a node, from left to right. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'number':
    case 'string':
    case 'selector':
      return [];
    case 'range':
      return [node.selector];
    case 'subquery':
    case 'negation':
      return [node.expression];
    case 'call':
      return node.parameters;
    case 'aggregation':
      return node.parameter === undefined ? [node.expression] : [node.parameter, node.expression];
    case 'binary':
      return [node.left, node.right];
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}

/** The node and all below it, parents before their parts. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of children(node)) yield* walk(child);
}

/** All selectors of an expression. */
export function* selectors(node: Node): Generator<Selector> {
  for (const part of walk(node)) if (part.kind === 'selector') yield part;
}

/** The same tree with each selector replaced; parts without a change are shared. */
export function mapSelectors(node: Node, change: (selector: Selector) => Selector): Node {
  switch (node.kind) {
    case 'number':
    case 'string':
      return node;
    case 'selector':
      return change(node);
    case 'range':
      return { ...node, selector: change(node.selector) };
    case 'subquery':
    case 'negation':
      return { ...node, expression: mapSelectors(node.expression, change) };
    case 'call':
      return { ...node, parameters: node.parameters.map((parameter) => mapSelectors(parameter, change)) };
    case 'aggregation':
      return { ...node, expression: mapSelectors(node.expression, change) };
    case 'binary':
      return { ...node, left: mapSelectors(node.left, change), right: mapSelectors(node.right, change) };
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}
