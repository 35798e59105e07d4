import { parse, type Node } from '@belvedere/promql';

/** The tree of a query that is written here. Throws a `TypeError` where it is no PromQL. */
export function nodeOf(query: string): Node {
  const { node } = parse(query);
  if (node === undefined) throw new TypeError(`no PromQL: ${query}`);
  return node;
}
