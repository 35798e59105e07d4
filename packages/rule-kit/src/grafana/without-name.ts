import type { Call, Node } from '@belvedere/promql';

/** Functions whose result has the name of the series that they were given. */
const NAMED: ReadonlySet<string> = new Set([
  ...['first_over_time', 'info', 'label_join', 'label_replace', 'last_over_time', 'limitk', 'limit_ratio', 'sort'],
  ...['sort_by_label', 'sort_by_label_desc', 'sort_desc', 'topk', 'bottomk'],
]);
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '>', '<', '>=', '<=']);

/** Whether the series of a result can have the name of a metric. */
function keepsName(node: Node): boolean {
  switch (node.kind) {
    case 'selector':
      return true;
    case 'range':
    case 'subquery':
      return node.kind === 'range' || keepsName(node.expression);
    case 'call':
      return (NAMED.has(node.function) && node.parameters.some(keepsName)) || writesName(node);
    case 'aggregation':
      return (
        (NAMED.has(node.operator) || node.grouping?.labels.includes('__name__') === true) && keepsName(node.expression)
      );
    case 'binary':
      if (node.operator === 'and' || node.operator === 'unless') return keepsName(node.left);
      if (node.operator !== 'or' && (!COMPARISONS.has(node.operator) || node.bool === true)) return false;
      return keepsName(node.left) || keepsName(node.right);
    case 'number':
    case 'string':
    case 'variable':
    case 'unary':
      return false;
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}

/** `label_replace` and `label_join` can make a name where there was none. */
const writesName = ({ function: name, parameters }: Call): boolean =>
  (name === 'label_replace' || name === 'label_join') &&
  parameters[1]?.kind === 'string' &&
  parameters[1].value === '__name__';

const text = (value: string): Node => ({ kind: 'string', value });

/**
 * The expression without the names of its metrics: an alert of Prometheus never has one, and one of Grafana would have it
 * as the label `__name__`. `up == 0` becomes `label_replace(up == 0, "__name__", "", "", "")`.
 * Sources: https://github.com/prometheus/prometheus/blob/main/rules/alerting.go (it deletes the name) and
 * https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/state/cache.go (it keeps every label of a result)
 */
export const withoutName = (node: Node): Node =>
  keepsName(node)
    ? { kind: 'call', function: 'label_replace', parameters: [node, text('__name__'), text(''), text(''), text('')] }
    : node;
