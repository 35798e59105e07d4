import { TARGET_LABELS, type Matcher } from '@belvedere/promql';
import type { Readable } from '../indicator/indicator.ts';

export type Labels = Readonly<Record<string, string>>;

/**
 * Labels of one series that a selection has: of each label a value that passes its matchers, among those that the catalog
 * knows where it knows any. Throws a `RangeError` where it finds none.
 */
export function matchingLabels({ metric, selector }: Readable): Labels {
  const labels = [...new Set([...metric.ownLabels, ...TARGET_LABELS.filter((label) => metric.labels.includes(label))])];
  return Object.fromEntries(labels.map((label) => [label, valueOf(label, selector.matchers, metric)]));
}

/** Labels that a selection has but for one, which fails one of its matchers; one set for each matcher. */
export const strangeLabels = (series: Readable, but: readonly string[] = []): readonly Labels[] =>
  series.selector.matchers
    .filter(({ label }) => !but.includes(label) && label !== 'le')
    .map((matcher) => ({ ...matchingLabels(series), [matcher.label]: failing(matcher, series) }));

/** A value that passes a label's matchers. */
function valueOf(label: string, all: readonly Matcher[], metric: Readable['metric']): string {
  const matchers = all.filter((matcher) => matcher.label === label);
  const candidates = [
    ...(metric.values[label] ?? []),
    ...matchers.flatMap(examplesOf),
    ...(USUAL[label] ?? []),
    `${label}-0`,
  ];
  const value = candidates.find((candidate) => matchers.every((matcher) => passes(matcher, candidate)));
  if (value !== undefined) return value;
  throw new RangeError(
    `no example is found of a '${label}' of ${metric.name} that passes ${matchers.map(textOf).join(' and ')}`,
  );
}

/** A value that fails a matcher. */
function failing(matcher: Matcher, { metric }: Readable): string {
  const candidates = [...(metric.values[matcher.label] ?? []), ...(USUAL[matcher.label] ?? []), 'foreign', 'foreign-2'];
  const value = candidates.find((candidate) => !passes(matcher, candidate));
  if (value !== undefined) return value;
  throw new RangeError(`no example is found of a '${matcher.label}' of ${metric.name} that fails ${textOf(matcher)}`);
}

/** Values that people expect, where the catalog leaves them open. */
const USUAL: Readonly<Record<string, readonly string[]>> = { status: ['200', '500', '404'], method: ['GET', 'POST'] };

const textOf = ({ label, operator, value }: Matcher): string => `${label}${operator}${JSON.stringify(value)}`;

function passes({ operator, value }: Matcher, candidate: string): boolean {
  const isEqual = operator === '=' || operator === '!=';
  const matches = isEqual ? candidate === value : new RegExp(`^(?:${value})$`).test(candidate);
  return operator.startsWith('!') ? !matches : matches;
}

/** Texts that a matcher's own text suggests: `.*payment[.:/].*` is passed by `payment.`. */
const examplesOf = ({ value }: Matcher): readonly string[] => [
  value,
  ...value.split('|').map((alternative) =>
    alternative
      .replaceAll(/\[([^\]])[^\]]*\]/g, String.raw`\$1`)
      .replaceAll(/(?<!\\)\.[*?]/g, '')
      .replaceAll(/(?<!\\)\.\+?(?=[^.]|$)/g, '0')
      .replaceAll(/(?<!\\)\./g, '0')
      .replaceAll(/\\(.)/g, '$1'),
  ),
];
