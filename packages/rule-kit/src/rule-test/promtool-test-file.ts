import { formatDuration } from '@belvedere/core';
import type { RuleGroup } from '../group.ts';
import { noAnnotations, type AnnotationsOf } from '../prometheus/alert-labels.ts';
import { yaml } from '../prometheus/yaml.ts';
import { alertExpectations, recordingExpectation, type PromtoolExpectations } from './promtool-expectations.ts';
import type { RuleTest } from './rule-test.ts';
import { seriesText, seriesValues } from './series-notation.ts';
import { isTestOf } from './subject.ts';

export interface PromtoolTestOptions {
  /** The files that hold the groups' rules, as the test file finds them. */
  readonly ruleFiles: readonly string[];
  /** The annotations that were added when the rules were printed. */
  readonly annotationsOf?: AnnotationsOf;
  /** Time between two evaluations, in milliseconds; the groups' where left out. See {@link testIntervals}. */
  readonly interval?: number;
}

/**
 * The unit tests of groups as a file for `promtool test rules`; tests of other groups' rules, and those of another
 * interval, are left out. promtool evaluates all groups at one interval, so theirs must be the same; their order is
 * fixed, since promtool's own is random.
 * Throws a `RangeError` where the intervals differ or a test looks between two evaluations.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/
 */
export function promtoolTestFile(
  groups: readonly RuleGroup[],
  tests: readonly RuleTest[],
  { ruleFiles, annotationsOf = noAnnotations, interval = commonInterval(groups) }: PromtoolTestOptions,
): string {
  return yaml({
    rule_files: ruleFiles,
    evaluation_interval: formatDuration(interval),
    group_eval_order: groups.map(({ name, imported }) => imported?.name ?? name),
    tests: tests.flatMap((test) => {
      const group = groups.find(({ rules }) => rules.some((rule) => isTestOf(test, rule)));
      if (group === undefined || intervalOf(test, group) !== interval) return [];
      const expectations =
        test.kind === 'alert' ? alertExpectations(test, group, annotationsOf) : recordingExpectation(test, group);
      return [promtoolTest(test, interval, expectations)];
    }),
    ...COMPARED,
  });
}

/** Rates are extrapolated: the last bits of a float are promtool's, not the author's. */
export const COMPARED = { fuzzy_compare: true } as const;

/** One test of a file: its input, and what is expected of it. */
export const promtoolTest = ({ name, input }: RuleTest, interval: number, expectations: PromtoolExpectations) => ({
  interval: formatDuration(interval),
  input_series: input.map((series) => ({
    series: seriesText(series.name, series.labels),
    values: seriesValues(series, interval),
  })),
  ...expectations,
  name,
});

/** The intervals at which a group's tests are evaluated, each in a file of its own: the group's, and what tests ask for. */
export function testIntervals(group: RuleGroup, tests: readonly RuleTest[]): readonly number[] {
  const own = tests.filter((test) => group.rules.some((rule) => isTestOf(test, rule)));
  return [...new Set([group.interval, ...own.map((test) => intervalOf(test, group))])];
}

/** The interval at which a test of a group's rule is evaluated. */
export const intervalOf = (test: RuleTest, group: RuleGroup): number =>
  (test.kind === 'recording' ? test.interval : undefined) ?? group.interval;

function commonInterval(groups: readonly RuleGroup[]): number {
  const [first, ...others] = groups;
  if (first === undefined) throw new RangeError('a test file needs at least one rule group');
  const different = others.find(({ interval }) => interval !== first.interval);
  if (different === undefined) return first.interval;
  throw new RangeError(
    `promtool evaluates all groups of a test file at one interval: ${first.name} has ${formatDuration(first.interval)}, ` +
      `${different.name} ${formatDuration(different.interval)}; write a file for each`,
  );
}
