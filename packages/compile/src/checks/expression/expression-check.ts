import type { Problem } from '@belvedere/core';
import type { Node } from '@belvedere/promql';
import type { CatalogIndex } from '../../catalog-index.ts';

/** An expression with what the checks need to judge it. It has no owner: one verdict serves all who use the same text. */
export interface CheckedExpression {
  readonly node: Node;
  /** As it is printed for its use. */
  readonly text: string;
  /** What an open window becomes in a rule, in milliseconds; on a panel it is Grafana's variable. */
  readonly openWindow: number | undefined;
  readonly index: CatalogIndex;
}

/** A problem that does not know its owner yet. */
export type Finding = Omit<Problem, 'where'> & { readonly span?: readonly [from: number, to: number] };

/** A check of one expression: a file of its own, with a page under `docs/problems/` for each of its codes. */
export interface ExpressionCheck {
  readonly codes: readonly string[];
  run(expression: CheckedExpression): Iterable<Finding>;
}
