import { formatDuration } from '@belvedere/core';
import type { Length, Node, Window } from '../../syntax/node.ts';
import { children } from '../../syntax/walk.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** What is asked for lies within what the target keeps. Grafana's own ranges are chosen by whoever looks. */
export const beyondRetention: ExpressionCheck = {
  codes: ['promql/beyond-retention'],
  run({ node, places, index }, report) {
    const { retention } = index;
    if (retention === undefined) return;
    const visit = (part: Node, around: number): void => {
      const back = around + reachOf(part);
      if ((part.kind === 'selector' || part.kind === 'range') && back > retention) {
        report({
          code: 'promql/beyond-retention',
          severity: 'error',
          span: places.of(part),
          message: `this reaches back ${formatDuration(Math.round(back))}, and the target keeps ${formatDuration(retention)}`,
          help: 'shorten the range or the offset, or ask a store that keeps more',
        });
        return;
      }
      for (const child of children(part)) visit(child, back);
    };
    visit(node, 0);
  },
};

/** How far a node reaches back beyond what stands around it, in milliseconds. */
function reachOf(part: Node): number {
  switch (part.kind) {
    case 'selector':
      return past(part.offset);
    case 'range':
      return past(part.window);
    case 'subquery':
      return past(part.window) + past(part.offset);
    default:
      return 0;
  }
}

/** A known length; what Grafana or Prometheus completes is not known. */
const past = (length: Length | Window | undefined): number => (typeof length === 'number' ? Math.max(0, length) : 0);
