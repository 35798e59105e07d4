import type { Node, Selector } from '../../syntax/node.ts';
import { selectors } from '../../syntax/walk.ts';
import { functionFacts } from '../../language/functions.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** `absent` reads a selector, whose matchers name the series that is missing; behind anything else it names nothing. */
export const absentLabels: ExpressionCheck = {
  codes: ['promql/absent-labels'],
  run({ parts, places, use }, report) {
    if (use === 'panel') return;
    for (const { function: name, parameters } of parts.calls) {
      const [inner] = parameters;
      if ((name !== 'absent' && name !== 'absent_over_time') || inner === undefined) continue;
      const selector = wrapped(inner);
      const labels = selector?.matchers.filter(({ operator }) => operator === '=').map(({ label }) => label) ?? [];
      if (selector === undefined || labels.length === 0) continue;
      report({
        code: 'promql/absent-labels',
        severity: 'warning',
        span: places.of(inner),
        message: `${name}() of an expression has no labels: ${labels.join(', ')} of ${selector.metric} are lost, and with them what routes by them`,
        help: `write absent(…) of the selector itself: it is there exactly where the expression has something to read`,
      });
    }
  },
};

/** The one selector that aggregations and functions are wrapped around, so that it is as absent as they are. */
function wrapped(node: Node): Selector | undefined {
  switch (node.kind) {
    case 'aggregation':
      return innermost(node.expression);
    case 'call':
      return functionFacts(node.function) !== undefined && node.parameters.length === 1
        ? innermost(node.parameters[0]!)
        : undefined;
    case 'subquery':
      return wrapped(node.expression);
    default:
      return undefined;
  }
}

function innermost(node: Node): Selector | undefined {
  if (node.kind === 'selector') return node;
  if (node.kind === 'range') return node.selector;
  return selectors(node).length === 1 ? wrapped(node) : undefined;
}
