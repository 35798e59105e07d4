import type { PrometheusQuery } from '../definition/queries/query.ts';

/** Grafana's own choice of a legend: the labels in which the series differ. */
const AUTOMATIC = '__auto';

/** What of a series' labels names it in a few words. */
const FEW = 2;

/**
 * The legend of a query: its own; else the one or two labels that its expression keeps; the panel's title where it keeps
 * none, since there is one series only; else Grafana's choice.
 */
export function legendOf({ legend, expression }: PrometheusQuery, title: string): string {
  if (legend !== undefined) return legend;
  const { labels } = expression;
  if (labels.length === 0) return title;
  return labels.length <= FEW ? labels.map((label) => `{{${label}}}`).join(' ') : AUTOMATIC;
}
