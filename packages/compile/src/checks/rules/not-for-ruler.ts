import { NEWEST } from '@belvedere/promql';
import { metricsqlDiffers, rulerRefusals, type Refusal, type RuleGroup } from '@belvedere/rule-kit';
import type { Place, Problem } from '@belvedere/core';
import { prometheusGroups } from '../../evaluation.ts';
import { placeOf, problem, type Check } from '../check.ts';

/** The place of what a ruler refuses: the rule, or its group. */
export const placeOfRefusal = ({ rule, field }: Refusal, group: RuleGroup): Place =>
  rule === undefined
    ? placeOf(group.site, `group ${group.name}`, field)
    : placeOf(rule.site, `${rule.kind} ${rule.name}`, field);

/** What the target's ruler evaluates is what was written: it refuses nothing, and means nothing else by it. */
export const notForRuler: Check = {
  codes: ['rules/not-for-ruler', 'rules/ruler-differs'],
  *run(domain, { prometheus = NEWEST, ...evaluation }): Generator<Problem> {
    for (const group of prometheusGroups(domain.groups, evaluation)) {
      for (const refusal of rulerRefusals(group, evaluation, prometheus)) {
        yield problem('rules/not-for-ruler', placeOfRefusal(refusal, group), refusal.message, refusal.help);
      }
      if (evaluation.ruler === 'vmalert') yield* differences(group);
    }
  },
};

function* differences(group: RuleGroup): Generator<Problem> {
  const functions = new Set(group.rules.flatMap(({ expression }) => metricsqlDiffers(expression.node)));
  if (functions.size === 0) return;
  yield problem(
    'rules/ruler-differs',
    placeOf(group.site, `group ${group.name}`, 'rules'),
    `VictoriaMetrics computes ${[...functions].sort().join(', ')} from the sample before the window too, and without extrapolation: the values of group ${group.name} are close to Prometheus's, and not the same`,
    'accept it for the group where its thresholds leave room, or let Prometheus evaluate it',
    'warning',
  );
}
