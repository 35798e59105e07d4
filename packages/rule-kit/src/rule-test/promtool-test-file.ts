import { formatDuration } from '@belvedere/core';
import type { RuleGroup } from '../group.ts';
import { noAnnotations, type AnnotationsOf } from '../prometheus/alert-labels.ts';
import { yaml } from '../prometheus/yaml.ts';
import { alertExpectations, recordingExpectation } from './promtool-expectations.ts';
import type { RuleTest } from './rule-test.ts';
import { seriesText, seriesValues } from './series-notation.ts';

export interface PromtoolTestOptions {
  /** The files that hold the groups' rules, as the test file finds them. */
  readonly ruleFiles: readonly string[];
  /** The annotations that were added when the rules were printed. */
  readonly annotationsOf?: AnnotationsOf;
}

/**
 * The unit tests of groups as a file for `promtool test rules`; tests of other groups' rules are left out. promtool
 * evaluates all groups at one interval, so theirs must be the same; their order is fixed, since promtool's own is random.
 * Throws a `RangeError` where the intervals differ or a test looks between two evaluations.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/
 */
export function promtoolTestFile(
  groups: readonly RuleGroup[],
  tests: readonly RuleTest[],
  { ruleFiles, annotationsOf = noAnnotations }: PromtoolTestOptions,
): string {
  const interval = commonInterval(groups);
  return yaml({
    rule_files: ruleFiles,
    evaluation_interval: formatDuration(interval),
    group_eval_order: groups.map(({ name }) => name),
    tests: tests.flatMap((test) => {
      const group = groups.find(({ rules }) => rules.some((rule) => rule.name === subjectOf(test)));
      if (group === undefined) return [];
      return [
        {
          interval: formatDuration(interval),
          input_series: test.input.map((series) => ({
            series: seriesText(series.name, series.labels),
            values: seriesValues(series, interval),
          })),
          ...(test.kind === 'alert'
            ? alertExpectations(test, group, annotationsOf)
            : recordingExpectation(test, group)),
          name: test.name,
        },
      ];
    }),
    // Rates are extrapolated: the last bits of a float are promtool's, not the author's.
    fuzzy_compare: true,
  });
}

const subjectOf = (test: RuleTest): string => (test.kind === 'alert' ? test.alert.name : test.recording);

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
