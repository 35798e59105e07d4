import { walk, type Node } from '@belvedere/promql';
import { formatDuration } from '@belvedere/core';
import { prometheusQueries } from '../definition/queries/query.ts';
import { askedBy } from '../visualization/index.ts';
import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';

/** What is drawn per second: over a fixed window it is too coarse when zoomed in, and full of holes when zoomed out. */
const RATES: ReadonlySet<string> = new Set(['rate', 'irate']);

/**
 * A course of rates takes the window that suits its step.
 * Source: https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/#use-__rate_interval
 */
export const fixedWindow: DashboardCheck = {
  code: 'dashboards/fixed-window',
  severity: 'warning',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      if (panel.queries.length === 0 || askedBy(panel) !== 'range') continue;
      for (const { expression, refId } of prometheusQueries(panel.queries)) {
        for (const { name, window } of fixedRates(expression.node)) {
          yield {
            where: panelPlace(dashboard, panel, `query ${refId}`),
            message: `'${panel.title}' draws ${name}() over ${formatDuration(window)}, whatever its step is.`,
            help: `leave the window open, as in .${name}(): it becomes $__rate_interval`,
          };
        }
      }
    }
  },
};

function* fixedRates(root: Node): Generator<{ readonly name: string; readonly window: number }> {
  for (const node of walk(root)) {
    if (node.kind !== 'call' || !RATES.has(node.function)) continue;
    const [range] = node.parameters;
    if (range?.kind === 'range' && typeof range.window === 'number')
      yield { name: node.function, window: range.window };
  }
}
