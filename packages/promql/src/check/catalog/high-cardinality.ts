import type { ExpressionCheck } from './expression-check.ts';

/**
 * Labels that name single requests, users or lives of a process: each value makes a series of its own, for as long as
 * it lasts. Source: https://prometheus.io/docs/practices/naming/#labels
 */
const UNBOUNDED: ReadonlySet<string> = new Set([
  'client_ip',
  'container_id',
  'correlation_id',
  'email',
  'guid',
  'image_id',
  'order_id',
  'pod_ip',
  'pod_uid',
  'remote_addr',
  'request_id',
  'session_id',
  'span_id',
  'trace_id',
  'transaction_id',
  'uid',
  'user_agent',
  'user_id',
  'uuid',
]);

/** No aggregation keeps a label that has a value for each request, user or pod that ever was. */
export const highCardinality: ExpressionCheck = {
  codes: ['promql/high-cardinality'],
  run({ parts, places, labels }, report) {
    for (const { grouping, expression } of parts.aggregations) {
      if (grouping?.mode !== 'by') continue;
      for (const [at, label] of grouping.labels.entries()) {
        if (!UNBOUNDED.has(label) || labels.of(expression).labels.get(label)?.values !== undefined) continue;
        report({
          code: 'promql/high-cardinality',
          severity: 'warning',
          span: places.ofLabel(grouping, at) ?? places.of(grouping),
          message: `by (${label}) makes a series for each value that there ever was`,
          help: `leave out '${label}', or declare its values in the catalog where they are few`,
        });
      }
    }
  },
};
