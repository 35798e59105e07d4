import { formatDuration } from '@belvedere/core';
import { mapNodes, print, type CatalogIndex, type Node } from '@belvedere/promql';
import type { Rule, RuleGroup } from '../group.ts';
import { changedPart } from './changed-part.ts';
import { Surroundings } from './edit.ts';
import { editExpression } from './edit-expression.ts';

/** A rule that was changed in one place. */
export interface Mutant {
  readonly group: RuleGroup;
  readonly rule: Rule;
  /** What was changed, as a declaration of an equivalent mutant names it: `threshold: 0.15 → 0.165`. */
  readonly mutation: string;
  readonly expression: Node;
  /** In milliseconds; 0 for a recording. */
  readonly for: number;
  readonly keepFiringFor: number;
  /** The field that was changed, as it was, and the part of it that is another now. */
  readonly field: 'expr' | 'for' | 'keep_firing_for';
  readonly source: string;
  readonly span: readonly [from: number, to: number];
}

/** Every mutant of a group's rules: each differs from its rule in one place, and no two are the same. */
export const mutantsOf = (group: RuleGroup, index: CatalogIndex): readonly Mutant[] =>
  group.rules.flatMap((rule) => numbered([...expressionMutants(group, rule, index), ...durationMutants(group, rule)]));

/** A rule's expression as its group evaluates it: windows that were left open are the group's. */
export const closedExpression = ({ window }: RuleGroup, { expression }: Rule): Node =>
  mapNodes(expression.node, (node) =>
    (node.kind === 'range' || node.kind === 'subquery') && node.window === 'open' ? { ...node, window } : node,
  );

function expressionMutants(group: RuleGroup, rule: Rule, index: CatalogIndex): readonly Mutant[] {
  const original = closedExpression(group, rule);
  const source = print(original);
  const seen = new Set([source]);
  return editExpression(original, new Surroundings(index)).flatMap(({ kind, node }) => {
    const text = print(node);
    if (seen.has(text)) return [];
    seen.add(text);
    const { from, to, span } = changedPart(source, text);
    const mutation = `${kind}: ${from} → ${to}`;
    return [{ group, rule, mutation, expression: node, ...durationsOf(rule), field: 'expr' as const, source, span }];
  });
}

const durationsOf = (rule: Rule): Pick<Mutant, 'for' | 'keepFiringFor'> =>
  rule.kind === 'alert' ? { for: rule.for, keepFiringFor: rule.keepFiringFor } : { for: 0, keepFiringFor: 0 };

function durationMutants(group: RuleGroup, rule: Rule): readonly Mutant[] {
  const durations = durationsOf(rule);
  const expression = closedExpression(group, rule);
  const mutants = (field: 'for' | 'keep_firing_for', key: 'for' | 'keepFiringFor'): readonly Mutant[] =>
    otherDurations(durations[key], group.interval).map((length) => ({
      group,
      rule,
      mutation: `${field}: ${formatDuration(durations[key])} → ${formatDuration(length)}`,
      expression,
      ...durations,
      [key]: length,
      field,
      source: formatDuration(durations[key]),
      span: [0, formatDuration(durations[key]).length],
    }));
  return [...mutants('for', 'for'), ...mutants('keep_firing_for', 'keepFiringFor')];
}

/** Half, twice, none. A rule is looked at every interval: two durations that end before the same look are one. */
const otherDurations = (length: number, interval: number): readonly number[] => {
  if (length === 0) return [];
  const looks = (duration: number): number => Math.ceil(duration / interval);
  return [Math.round(length / 2), length * 2, 0].filter((other) => looks(other) !== looks(length));
};

/** The same change in a second place is told apart by its number. */
function numbered(mutants: readonly Mutant[]): readonly Mutant[] {
  const times = new Map<string, number>();
  return mutants.map((mutant) => {
    const time = (times.get(mutant.mutation) ?? 0) + 1;
    times.set(mutant.mutation, time);
    return time === 1 ? mutant : { ...mutant, mutation: `${mutant.mutation} (${time})` };
  });
}
