import type * as expr from '@grafana/grafana-foundation-sdk/expr';
import type { ExpressionQuery } from '../definition/queries/expression.ts';
import { grafanaDuration } from '../grafana/duration.ts';
import type { Plain } from '../grafana/plain.ts';

type Own<Model> = Omit<Plain<Model>, 'refId' | 'datasource' | 'hide'>;
type Model =
  Own<expr.TypeMath> | Own<expr.TypeReduce> | Own<expr.TypeResample> | Own<expr.TypeThreshold> | Own<expr.TypeSql>;

/** What Grafana's server computes, in its words. */
export function expressionModel({ compute }: ExpressionQuery): Model {
  switch (compute.type) {
    case 'math':
      return { expression: compute.expression, type: 'math' };
    case 'reduce':
      return { expression: compute.of, reducer: compute.reducer, settings: { mode: 'dropNN' }, type: 'reduce' };
    case 'resample':
      return {
        downsampler: compute.reducer,
        expression: compute.of,
        type: 'resample',
        upsampler: 'fillna',
        window: grafanaDuration(compute.window),
      };
    case 'threshold':
      return {
        conditions: [{ evaluator: { params: [...compute.bounds], type: compute.evaluator } }],
        expression: compute.of,
        type: 'threshold',
      };
    case 'sql':
      return { expression: compute.statement, format: 'table', type: 'sql' };
    default:
      throw new Error(`unknown expression ${JSON.stringify(compute satisfies never)}`);
  }
}
