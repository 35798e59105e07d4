import { walk, type Node } from '@belvedere/promql';
import { problem, placeOf, type Check } from '../check.ts';
import { alertsOf } from './alerts-of.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '>', '<', '>=', '<=', 'and', 'unless']);
const CONDITIONS: ReadonlySet<string> = new Set(['absent', 'absent_over_time']);

/** An expression that filters nothing out fires as long as its series exist. */
const filters = (node: Node): boolean =>
  (node.kind === 'binary' && COMPARISONS.has(node.operator) && node.bool !== true) ||
  (node.kind === 'call' && CONDITIONS.has(node.function));

/** An alert has a condition. */
export const noCondition: Check = {
  codes: ['rules/no-condition'],
  *run(domain) {
    for (const { name, site, expression } of alertsOf(domain)) {
      if ([...walk(expression.node)].some(filters)) continue;
      yield problem(
        'rules/no-condition',
        placeOf(site, `alert ${name}`, 'when'),
        `alert ${name} compares its value with nothing: '${expression.print()}' fires as long as there is data`,
        'compare it: .above(…), .below(…), .equals(…), or .absent() for data that is gone',
      );
    }
  },
};
