import { children, mapChildren, type Node } from '@belvedere/promql';
import type { Surroundings } from './edit.ts';
import { EDITS } from './edits/index.ts';

/** An expression that differs from another in one place. */
export interface EditedExpression {
  /** In what way: `comparison`, `range`. */
  readonly kind: string;
  readonly node: Node;
}

/** All expressions that differ from this one in one place, from the outermost operator inwards. */
export function editExpression(node: Node, surroundings: Surroundings): readonly EditedExpression[] {
  const own = EDITS.flatMap(({ kind, of }) => of(node, surroundings).map((edited) => ({ kind, node: edited })));
  const within = surroundings.within(node);
  const below = children(node).flatMap((child, place) =>
    editExpression(child, within).map(({ kind, node: edited }) => ({ kind, node: replaceChild(node, place, edited) })),
  );
  return [...own, ...below];
}

/** By place, as one part can stand in two. */
function replaceChild(node: Node, place: number, edited: Node): Node {
  let at = 0;
  return mapChildren(node, (child) => (at++ === place ? edited : child));
}
