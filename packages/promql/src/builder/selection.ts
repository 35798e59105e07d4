import type { Job } from '../catalog/job.ts';
import type { MetricDeclaration } from '../catalog/metric.ts';
import type { Matcher, Modifiers, Node, Range, Selector } from '../syntax/node.ts';
import { chooseJobs } from './choose-jobs.ts';
import { escapeRegularExpression, matcherNodes, type Match } from './matchers.ts';
import { addMatcher } from './narrowing.ts';
import { offsetBy, pinnedTo, type Instant } from './modifiers.ts';
import { windowNode } from './window.ts';

/** Series of a declared metric, with what was chosen so far. The catalog's jobs come first in every selector. */
export interface Selection {
  readonly metric: MetricDeclaration;
  /** The name of the series: a histogram's parts have a suffix. */
  readonly series: string;
  readonly jobs: readonly Job[];
  readonly matchers: readonly Matcher[];
  readonly modifiers: Modifiers;
}

/** All series of a metric: those of the jobs that expose it. */
export const selectionOf = (metric: MetricDeclaration): Selection => ({
  metric,
  series: metric.name,
  jobs: metric.jobs,
  matchers: [],
  modifiers: {},
});

/** Those of a part of the metric. */
export const partOf = (selection: Selection, suffix: string): Selection => ({
  ...selection,
  series: selection.metric.name + suffix,
});

/**
 * The selection narrowed. A job is chosen among those of the catalog and replaces them; a value decides about the other
 * matchers of its label. Throws a `RangeError` where nothing would be left.
 */
export function narrow(selection: Selection, matches: object): Selection {
  return matcherNodes(selection.metric.name, matches as Readonly<Record<string, Match>>).reduce(
    (narrowed: Selection, matcher) => {
      const jobs = matcher.label === 'job' ? chooseJobs(narrowed, matcher) : undefined;
      if (jobs !== undefined) return { ...narrowed, jobs };
      return { ...narrowed, matchers: addMatcher(narrowed, matcher) };
    },
    selection,
  );
}

/** The selection as it was so many milliseconds before. */
export const earlier = (selection: Selection, length: number): Selection =>
  modified(selection, (node) => offsetBy(node, length));

/** The selection at one time. */
export const pinned = (selection: Selection, instant: Instant): Selection =>
  modified(selection, (node) => pinnedTo(node, instant));

function modified(selection: Selection, change: (node: Node) => Node): Selection {
  const { offset, at } = change(selectorNode(selection)) as Selector;
  return {
    ...selection,
    modifiers: { ...(offset === undefined ? {} : { offset }), ...(at === undefined ? {} : { at }) },
  };
}

/** How often the slowest of the selection's jobs is scraped, in milliseconds; 0 where it has none. */
export const slowestScrape = ({ jobs }: Selection): number =>
  jobs.reduce((slowest, { scrapeInterval }) => Math.max(slowest, scrapeInterval), 0);

/** The labels of which one value was chosen: what `absent` keeps, which drops those that are matched twice. */
export function pinnedLabels(selection: Selection): readonly string[] {
  const { matchers } = selectorNode(selection);
  const labels = matchers.map(({ label }) => label);
  const isSingle = (label: string) => labels.indexOf(label) === labels.lastIndexOf(label);
  return matchers.flatMap(({ label, operator, value }) =>
    operator === '=' && value !== '' && isSingle(label) ? [label] : [],
  );
}

/** `name{job="…"} offset 5m`. */
export const selectorNode = ({ series, jobs, matchers, modifiers }: Selection): Selector => ({
  kind: 'selector',
  metric: series,
  matchers: [...jobMatcher(jobs), ...matchers],
  ...modifiers,
});

/** `name{job="…"}[window]`, open where no window is given. */
export const rangeNode = (selection: Selection, window: unknown): Range => ({
  kind: 'range',
  selector: selectorNode(selection),
  window: windowNode(window),
});

function jobMatcher(jobs: readonly Job[]): readonly Matcher[] {
  const [first, ...others] = jobs.map(({ name }) => name);
  if (first === undefined) return [];
  if (others.length === 0) return [{ label: 'job', operator: '=', value: first }];
  return [{ label: 'job', operator: '=~', value: [first, ...others].map(escapeRegularExpression).join('|') }];
}
