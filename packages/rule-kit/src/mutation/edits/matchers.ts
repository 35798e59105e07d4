import type { Matcher, MatchOperator } from '@belvedere/promql';
import type { Edit } from '../edit.ts';
import { isImpliedByJoin } from './implied-by-join.ts';

const NEGATED: Readonly<Record<MatchOperator, MatchOperator>> = { '=': '!=', '!=': '=', '=~': '!~', '!~': '=~' };

/**
 * A matcher goes, says the opposite, and asks for another value: a letter more, which no series has. A regular expression
 * of alternatives loses its last one so. It does not go where a join chooses the same.
 */
export const matcher: Edit = {
  kind: 'matcher',
  of: (node, surroundings) => {
    if (node.kind !== 'selector') return [];
    return node.matchers.flatMap((own, index) => {
      const changed: readonly Matcher[] = [
        { ...own, operator: NEGATED[own.operator] },
        { ...own, value: `${own.value}x` },
      ];
      return [
        ...(isImpliedByJoin(node, own, surroundings) ? [] : [{ ...node, matchers: node.matchers.toSpliced(index, 1) }]),
        ...changed.map((other) => ({ ...node, matchers: node.matchers.with(index, other) })),
      ];
    });
  },
};
