import type * as sdk from '@grafana/grafana-foundation-sdk/prometheus';
import type { PrometheusQuery } from '../definition/queries/query.ts';
import { grafanaDuration } from '../grafana/duration.ts';
import type { Plain } from '../grafana/plain.ts';
import type { Asked } from './asked.ts';
import type { QueryContext } from './context.ts';
import { legendOf } from './legend.ts';

type Model = Omit<Plain<sdk.Dataquery>, 'refId' | 'datasource' | 'hide'> & { legendFormat: string };

/**
 * `interval` is the least step: from it `$__rate_interval` makes a window that holds at least four samples of the
 * slowest job that is read, whatever the data source says of itself.
 * Source: https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/#use-__rate_interval
 */
export function prometheusModel(query: PrometheusQuery, asked: Asked, title: string, context: QueryContext): Model {
  const { expression, exemplars } = query;
  const { scrapeInterval } = expression;
  const { identityLabels = [] } = context;
  const overTime = asked === 'range' || asked === 'heatmap';
  return {
    editorMode: 'code',
    ...(exemplars ? { exemplar: true } : undefined),
    expr: expression.print({ identityLabels }),
    format: asked === 'table' || asked === 'heatmap' ? asked : 'time_series',
    instant: !overTime,
    interval: scrapeInterval > 0 ? grafanaDuration(scrapeInterval) : '',
    legendFormat: legendOf(query, title),
    range: overTime,
  };
}
