import { mapNodes } from '../../syntax/walk.ts';
import type { Expression } from '../expression.ts';
import type { Groups } from '../grouping.ts';
import { InstantVector } from '../instant-vector.ts';
import type { VariableReference } from '../matchers.ts';
import type { LabelsOf, UnitOf } from '../shape.ts';
import { PANEL_INTERVAL, PANEL_RANGE, variableNode } from '../window.ts';
import { loose, type AnyVector } from './vectors.ts';

/**
 * The greatest over the whole time that a panel shows, for panels alone: `topkStable(requests.rate().sum({ by: ['endpoint'] }), 5)` is
 * `sum by (endpoint) (rate(requests[$__rate_interval])) and topk(5, sum by (endpoint) (rate(requests[$__range] @ end())))`.
 *
 * `topk` alone chooses anew at each point, so that more than five lines are drawn, in pieces. Here the choice is made
 * once, at the end of the panel, by the same expression with its open windows as wide as the panel: a ratio weighs all
 * requests of the range. What has no open window is averaged over the range, at the panel's own points:
 * `topkStable(lag, 5)` is `lag and topk(5, avg_over_time(lag[$__range] @ end()))`.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/basics/#modifier, and
 * https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/
 */
export function topkStable<V extends AnyVector>(
  vector: V,
  k: number | VariableReference,
  groups?: Groups<LabelsOf<V>>,
): InstantVector<LabelsOf<V>, UnitOf<V>>;
export function topkStable(vector: unknown, k: number | VariableReference, groups?: Groups<string>): Expression {
  const shown = loose(vector);
  return shown.and(overPanel(shown).topk(k, groups));
}

/** One value a series for the whole range of the panel, the same at each of its points. */
function overPanel(vector: InstantVector<string, string>): InstantVector<string, string> {
  const { unit, labels, scrapeInterval } = vector;
  const node = mapNodes(vector.node, (part) =>
    part.kind === 'range' && part.window === 'open' ? { ...part, window: variableNode(PANEL_RANGE) } : part,
  );
  const isWidened = node !== vector.node;
  return isWidened
    ? new InstantVector<string, string>({ node, unit, labels, scrapeInterval }).at('end')
    : vector.over(PANEL_RANGE, { step: PANEL_INTERVAL }).at('end').avg();
}
