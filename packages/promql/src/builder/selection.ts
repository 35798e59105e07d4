import type { MetricDeclaration } from '../catalog/metric.ts';
import type { Matcher, Range, Selector, Window } from '../syntax/node.ts';
import { escapeRegularExpression, matcherNodes, type Match } from './matchers.ts';

/** A declared metric with the matchers chosen so far. The catalog's jobs come first in every selector. */
export interface Selection {
  readonly metric: MetricDeclaration;
  readonly matchers: readonly Matcher[];
}

/** All series of a metric: those of the jobs that expose it. */
export function selectionOf(metric: MetricDeclaration): Selection {
  const names = metric.jobs.map((job) => job.name);
  if (names.length === 0) return { metric, matchers: [] };
  const matcher: Matcher =
    names.length === 1
      ? { label: 'job', operator: '=', value: names[0]! }
      : { label: 'job', operator: '=~', value: names.map(escapeRegularExpression).join('|') };
  return { metric, matchers: [matcher] };
}

/** The selection narrowed. */
export const narrow = ({ metric, matchers }: Selection, matches: object): Selection => ({
  metric,
  matchers: [...matchers, ...matcherNodes(matches as Readonly<Record<string, Match>>)],
});

/** How often the slowest of the metric's jobs is scraped, in milliseconds; 0 where it has none. */
export const slowestScrape = ({ jobs }: MetricDeclaration): number =>
  jobs.reduce((slowest, { scrapeInterval }) => Math.max(slowest, scrapeInterval), 0);

/** `name{job="…"}`; a histogram's parts have a suffix. */
export const selectorNode = ({ metric, matchers }: Selection, suffix = ''): Selector => ({
  kind: 'selector',
  metric: metric.name + suffix,
  matchers,
});

/** `name{job="…"}[window]`. */
export const rangeNode = (selection: Selection, window: Window, suffix = ''): Range => ({
  kind: 'range',
  selector: selectorNode(selection, suffix),
  window,
});
