import { selectors } from '@belvedere/promql';
import type { Rule, RuleGroup } from '../group.ts';
import type { RuleTest } from '../rule-test/rule-test.ts';
import { isTestOf } from '../rule-test/subject.ts';

/** A part of a group, and the tests that it suffices for. */
export interface IsolatedGroup {
  readonly group: RuleGroup;
  readonly tests: readonly RuleTest[];
}

/**
 * A group in parts: for each test those rules that can make a difference to it, which are its own and those whose series
 * they read, however indirectly. promtool evaluates every rule of a file for every test of the file, so that a group as a
 * whole costs the square of its size.
 */
export function isolatedGroups(group: RuleGroup, tests: readonly RuleTest[]): readonly IsolatedGroup[] {
  const parts = new Map<string, IsolatedGroup & { readonly tests: RuleTest[] }>();
  for (const test of tests) {
    const subjects = group.rules.filter((rule) => isTestOf(test, rule));
    if (subjects.length === 0) continue;
    const rules = neededBy(subjects, group.rules);
    const key = rules.map((rule) => group.rules.indexOf(rule)).join(' ');
    const part = parts.get(key) ?? { group: { ...group, rules }, tests: [] };
    part.tests.push(test);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** The metric of a selector that chooses by labels alone. */
const ANY = '';

/** In the order of the group, in which they are evaluated. */
function neededBy(subjects: readonly Rule[], all: readonly Rule[]): readonly Rule[] {
  // What has the name of a subject is looked at with it: its alerts or series would count as the subject's.
  const needed = new Set(all.filter(({ name }) => subjects.some((subject) => subject.name === name)));
  for (let size = 0; size < needed.size;) {
    size = needed.size;
    const read = new Set(
      [...needed].flatMap(({ expression }) => selectors(expression.node).map(({ metric }) => metric)),
    );
    for (const rule of all) if (read.has(ANY) || seriesOf(rule).some((series) => read.has(series))) needed.add(rule);
  }
  return all.filter((rule) => needed.has(rule));
}

/** Source: https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/#inspecting-alerts-during-runtime */
const seriesOf = (rule: Rule): readonly string[] =>
  rule.kind === 'recording' ? [rule.name] : ['ALERTS', 'ALERTS_FOR_STATE'];
