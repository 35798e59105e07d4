import type { Node, Selector } from './node.ts';

/** The direct parts of a node, from left to right. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'number':
    case 'string':
    case 'variable':
    case 'selector':
      return [];
    case 'range':
      return [node.selector];
    case 'subquery':
    case 'unary':
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

/** The node and all below it, parents before their parts, from left to right. */
export function walk(node: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (part: Node): void => {
    found.push(part);
    for (const child of children(part)) visit(child);
  };
  visit(node);
  return found;
}

/** All selectors of an expression. */
export const selectors = (node: Node): readonly Selector[] => walk(node).filter((part) => part.kind === 'selector');

/** The same node with each direct part replaced; the node itself where none changes. */
export function mapChildren(node: Node, change: (node: Node) => Node): Node {
  switch (node.kind) {
    case 'number':
    case 'string':
    case 'variable':
    case 'selector':
      return node;
    case 'range': {
      const selector = change(node.selector);
      return selector === node.selector ? node : { ...node, selector: selector as Selector };
    }
    case 'subquery':
    case 'unary': {
      const expression = change(node.expression);
      return expression === node.expression ? node : { ...node, expression };
    }
    case 'call': {
      const parameters = node.parameters.map(change);
      return parameters.every((part, at) => part === node.parameters[at]) ? node : { ...node, parameters };
    }
    case 'aggregation': {
      const parameter = node.parameter === undefined ? undefined : change(node.parameter);
      const expression = change(node.expression);
      if (parameter === node.parameter && expression === node.expression) return node;
      return { ...node, expression, ...(parameter === undefined ? {} : { parameter }) };
    }
    case 'binary': {
      const left = change(node.left);
      const right = change(node.right);
      return left === node.left && right === node.right ? node : { ...node, left, right };
    }
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}

/** The same tree with each part replaced, from the leaves up; parts without a change are shared. */
export const mapNodes = (node: Node, change: (node: Node) => Node): Node =>
  change(mapChildren(node, (part) => mapNodes(part, change)));

/** The same tree with each selector replaced. */
export const mapSelectors = (node: Node, change: (selector: Selector) => Selector): Node =>
  mapNodes(node, (part) => (part.kind === 'selector' ? change(part) : part));
