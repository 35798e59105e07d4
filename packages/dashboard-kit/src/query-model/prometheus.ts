import type * as sdk from '@grafana/grafana-foundation-sdk/prometheus';
import type { PrometheusQuery } from '../definition/queries/query.ts';
import { grafanaDuration } from '../grafana/duration.ts';
import type { Plain } from '../grafana/plain.ts';
import type { Asked } from './asked.ts';
import type { QueryContext } from './context.ts';
import { datasource } from './datasource.ts';
import { legendOf } from './legend.ts';
import type { QueryModel } from './model.ts';

type Model = QueryModel & Plain<sdk.Dataquery> & { legendFormat: string };

/**
 * `interval` is the least step: from it `$__rate_interval` makes a window that holds at least four samples of the
 * slowest job that is read, whatever the data source says of itself.
 * Source: https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/#use-__rate_interval
 */
export function prometheusModel(query: PrometheusQuery, asked: Asked, title: string, context: QueryContext): Model {
  const { expression, exemplars, hidden, refId } = query;
  const { scrapeInterval } = expression;
  const overTime = asked === 'range' || asked === 'heatmap';
  // One object with all of its keys, in Grafana's order: most of a dashboard is made here.
  const model: Model = {
    datasource: datasource(),
    editorMode: 'code',
    expr: expression.print(context),
    format: asked === 'table' || asked === 'heatmap' ? asked : 'time_series',
    instant: !overTime,
    interval: scrapeInterval > 0 ? grafanaDuration(scrapeInterval) : '',
    legendFormat: legendOf(query, title),
    range: overTime,
    refId,
  };
  if (exemplars) model.exemplar = true;
  if (hidden) model.hide = true;
  return model;
}

/** The same of a query that was written elsewhere: all but its expression is what it was told there, its data source too. */
export const carriedModel = (
  { expression, hidden, refId }: PrometheusQuery,
  model: Readonly<Record<string, unknown>>,
  context: QueryContext,
): QueryModel => ({
  datasource: datasource(),
  ...structuredClone(model),
  ...(hidden ? { hide: true } : undefined),
  ...{ expr: expression.print(context) },
  refId,
});
