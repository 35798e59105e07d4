import type { Place } from '@belvedere/core';
import { queriesOf, type Dashboard } from '@belvedere/dashboard-kit';
import { print, type ExpressionUse, type Node } from '@belvedere/promql';
import type { RuleGroup } from '@belvedere/rule-kit';
import type { Domain } from '../../domain.ts';
import { placeOf, placeOfPanel } from '../check.ts';

/** An expression of a domain with its owner. */
export interface OwnedExpression {
  readonly node: Node;
  /** As it will be printed for its use. */
  readonly text: string;
  readonly use: ExpressionUse;
  /** Read only where there is a problem: most have none. */
  readonly where: () => Place;
}

/** Every expression of a domain, wherever it is used: rules, panels, annotations, variables. */
export function* expressionsOf({ groups, dashboards }: Domain): Generator<OwnedExpression> {
  for (const group of groups) yield* ofGroup(group);
  for (const dashboard of dashboards) yield* ofDashboard(dashboard);
}

function* ofGroup({ rules, window }: RuleGroup): Generator<OwnedExpression> {
  for (const { kind, name, site, expression } of rules) {
    yield {
      node: expression.node,
      text: expression.print({ openWindow: window }),
      use: kind,
      where: () => placeOf(site, `${kind} ${name}`, 'expr'),
    };
  }
}

function* ofDashboard(dashboard: Dashboard): Generator<OwnedExpression> {
  const { title, site, annotations, variables } = dashboard;
  for (const { panel, query } of queriesOf(dashboard)) {
    yield shown(query.expression.node, () => placeOfPanel(dashboard, panel, `query ${query.refId}`));
  }
  for (const annotation of annotations) {
    if (annotation.kind !== 'series') continue;
    const field = `annotation '${annotation.title}'`;
    yield shown(annotation.expression.node, () => placeOf(annotation.site, `dashboard '${title}'`, field));
  }
  for (const variable of variables) {
    if (variable.kind !== 'query' && variable.kind !== 'result') continue;
    const node = variable.kind === 'query' ? variable.selector : variable.expression.node;
    yield shown(node, () => placeOf(site, `dashboard '${title}'`, `variable '${variable.variable}'`));
  }
}

const shown = (node: Node, where: () => Place): OwnedExpression => ({
  node,
  text: print(node),
  use: 'panel',
  where,
});
