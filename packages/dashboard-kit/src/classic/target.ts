import type { PanelQuery } from '../definition/query.ts';
import type { ClassicContext } from './context.ts';
import { datasource } from './datasource.ts';
import { grafanaDuration } from './duration.ts';
import type { Target } from './types.ts';

/** Grafana's own choice of a legend: the labels in which the series differ. */
const AUTOMATIC_LEGEND = '__auto';

/** How a panel asks: for a course, for the latest values, or for the latest values as rows. */
export type Asked = 'range' | 'instant' | 'table';

/** The queries of a panel as Grafana runs them. */
export const targets = (queries: readonly PanelQuery[], asked: Asked, context: ClassicContext): Target[] =>
  queries.map((query) => target(query, asked, context));

/**
 * `interval` is the least step: from it `$__rate_interval` makes a window that holds at least four samples of the
 * slowest job that is read, whatever the data source says of itself.
 * Source: https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/#use-__rate_interval
 */
function target(
  { expression, legend, refId }: PanelQuery,
  asked: Asked,
  { identityLabels = [] }: ClassicContext,
): Target {
  const { scrapeInterval } = expression;
  return {
    datasource: datasource(),
    editorMode: 'code',
    expr: expression.print({ identityLabels }),
    format: asked === 'table' ? 'table' : 'time_series',
    instant: asked !== 'range',
    interval: scrapeInterval > 0 ? grafanaDuration(scrapeInterval) : '',
    legendFormat: legend ?? AUTOMATIC_LEGEND,
    range: asked === 'range',
    refId,
  };
}
