import { formatDuration } from '@belvedere/core';
import { mapSelectors, print, selectors, type Node, type Selector } from '@belvedere/promql';
import type { Rule, RuleGroup } from '../group.ts';
import { noAnnotations } from '../prometheus/alert-labels.ts';
import { prometheusGroup, type PrometheusRuleEntry } from '../prometheus/prometheus-group.ts';
import { yaml } from '../prometheus/yaml.ts';
import {
  alertExpectations,
  recordingExpectation,
  type PromtoolExpectations,
} from '../rule-test/promtool-expectations.ts';
import { COMPARED, intervalOf, promtoolTest } from '../rule-test/promtool-test-file.ts';
import type { RuleTest } from '../rule-test/rule-test.ts';
import { isTestOf } from '../rule-test/subject.ts';
import { closedExpression, type Mutant } from './mutants.ts';

/** A mutant, and the number that it is told apart by in promtool's answers. */
export interface NumberedMutant extends Mutant {
  readonly id: number;
}

/** The rule itself, which must pass where its mutants fail. */
export const ORIGINAL = 0;

/**
 * The tests that concern a rule: its own, and those of the group's rules that read what it records. A group's tests never
 * load another group, so that nothing else can tell.
 */
export function testsConcerning(group: RuleGroup, rule: Rule, tests: readonly RuleTest[]): readonly RuleTest[] {
  const concerned = concernedBy(group, rule);
  return tests.filter((test) => concerned.some((one) => isTestOf(test, one)));
}

/**
 * The mutants of one rule beside each other in one group, as a file for promtool: each with a name of its own, and with
 * copies of what reads it. So the series of a test are loaded once for all of them.
 */
export function mutantRules(group: RuleGroup, rule: Rule, mutants: readonly NumberedMutant[]): string {
  const concerned = concernedBy(group, rule);
  const recorded = new Set(concerned.filter(({ kind }) => kind === 'recording').map(({ name }) => name));
  const printed = prometheusGroup(group);
  const rules = group.rules.flatMap((one, place): readonly Readonly<Record<string, unknown>>[] => {
    const entry = printed.rules[place]!;
    if (concerned.includes(one)) {
      return [undefined, ...mutants].map((mutant) => {
        const own = one === rule ? mutant : undefined;
        const id = mutant?.id ?? ORIGINAL;
        return copyOf(entry, renamed(own?.expression ?? closedExpression(group, one), recorded, id), own, id);
      });
    }
    return one.kind === 'recording' ? [{ ...entry }] : [];
  });
  return yaml({ groups: [{ ...printed, rules }] });
}

/** A test of a rule as one of all of its mutants, as a file for promtool, given the path of their rules. */
export function mutantTest(
  group: RuleGroup,
  mutants: readonly NumberedMutant[],
  test: RuleTest,
  rulesPath: string,
): string {
  const interval = intervalOf(test, group);
  const ids = [ORIGINAL, ...mutants.map(({ id }) => id)];
  const expectations = ids.map((id) => expectationsOf(test, group, id));
  return yaml({
    rule_files: [rulesPath],
    evaluation_interval: formatDuration(interval),
    group_eval_order: [group.name],
    tests: [
      promtoolTest({ ...test, input: inputFor(test, group, ids) }, interval, {
        alert_rule_test: expectations.flatMap((one) => one.alert_rule_test ?? []),
        promql_expr_test: expectations.flatMap((one) => one.promql_expr_test),
      }),
    ],
    ...COMPARED,
  });
}

/** What a test says was recorded by others under a name of the group's own, each mutant reads under its own name. */
function inputFor({ input }: RuleTest, { rules }: RuleGroup, ids: readonly number[]): RuleTest['input'] {
  const recorded = new Set(rules.filter(({ kind }) => kind === 'recording').map(({ name }) => name));
  const shared = input.filter(({ name }) => recorded.has(name));
  return [...input, ...shared.flatMap((series) => ids.map((id) => ({ ...series, name: nameOf(series.name, id) })))];
}

/** The numbers of the mutants that a text of promtool's speaks of. */
export const mutantsIn = (text: string): readonly number[] =>
  [...text.matchAll(/__mutant_(\d+)/g)].map(([, id]) => Number(id));

const nameOf = (name: string, id: number): string => `${name}__mutant_${id}`;

/**
 * The rule, those of the group that read, however indirectly, what it records, and those that record what these read under
 * the same name.
 */
function concernedBy({ rules }: RuleGroup, rule: Rule): readonly Rule[] {
  const concerned = new Set([rule]);
  const reads = (reader: Rule, recording: Rule): boolean =>
    selectors(reader.expression.node).some((selector) => canRead(selector, recording));
  for (let size = 0; size < concerned.size;) {
    size = concerned.size;
    const names = new Set([...concerned].filter(({ kind }) => kind === 'recording').map(({ name }) => name));
    for (const one of rules) {
      const isReader = [...concerned].some((recording) => reads(one, recording));
      const isRead = names.has(one.name) && [...concerned].some((reader) => reads(reader, one));
      if (isReader || isRead) concerned.add(one);
    }
  }
  return rules.filter((one) => concerned.has(one));
}

/** Whether a selector can choose what a rule records: its name, and no other value of a label that the rule sets. */
const canRead = ({ metric, matchers }: Selector, rule: Rule): boolean =>
  rule.kind === 'recording' &&
  metric === rule.name &&
  matchers.every(({ label, operator, value }) => operator !== '=' || (rule.labels[label] ?? value) === value);

const renamed = (node: Node, recorded: ReadonlySet<string>, id: number): Node =>
  mapSelectors(node, (selector) =>
    recorded.has(selector.metric) ? { ...selector, metric: nameOf(selector.metric, id) } : selector,
  );

function copyOf(
  entry: PrometheusRuleEntry,
  expression: Node,
  mutant: Mutant | undefined,
  id: number,
): Readonly<Record<string, unknown>> {
  const expr = print(expression);
  if ('record' in entry) return { ...entry, record: nameOf(entry.record, id), expr };
  if (mutant === undefined) return { ...entry, alert: nameOf(entry.alert, id), expr };
  const { for: _for, keep_firing_for: _keepFiringFor, ...rest } = entry;
  return {
    ...rest,
    alert: nameOf(entry.alert, id),
    expr,
    ...(mutant.for === 0 ? {} : { for: formatDuration(mutant.for) }),
    ...(mutant.keepFiringFor === 0 ? {} : { keep_firing_for: formatDuration(mutant.keepFiringFor) }),
  };
}

const expectationsOf = (test: RuleTest, group: RuleGroup, id: number): PromtoolExpectations =>
  test.kind === 'alert'
    ? alertExpectations({ ...test, alert: { ...test.alert, name: nameOf(test.alert.name, id) } }, group, noAnnotations)
    : recordingExpectation({ ...test, recording: nameOf(test.recording, id) }, group);
