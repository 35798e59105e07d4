import { alertLabels, recordingLabels, type Rule, type RuleGroup } from '@belvedere/rule-kit';
import { placeOf, problem, type Check } from '../check.ts';

/** One condition is one alert, and one expression is recorded once. */
export const duplicateRule: Check = {
  codes: ['rules/duplicate-rule'],
  *run(domain) {
    const first = new Map<string, string>();
    for (const group of domain.groups) {
      for (const rule of group.rules) {
        const key = meaningOf(rule, group);
        const object = `${rule.kind} ${rule.name}`;
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, object);
          continue;
        }
        // Of one name is what rules/duplicate-name says.
        if (earlier === object) continue;
        yield problem(
          'rules/duplicate-rule',
          placeOf(rule.site, object, rule.kind === 'alert' ? 'when' : 'expr'),
          rule.kind === 'alert'
            ? `${object} fires exactly when ${earlier} does, with the same labels: everybody is told twice`
            : `${object} records exactly what ${earlier} does`,
          'keep one of them',
          'warning',
        );
      }
    }
  },
};

/** Two rules of one meaning give the same series at the same time. */
const meaningOf = (rule: Rule, group: RuleGroup): string =>
  JSON.stringify([
    rule.kind,
    rule.expression.print({ openWindow: group.window }),
    group.queryOffset,
    ...(rule.kind === 'alert'
      ? [rule.for, rule.keepFiringFor, sorted(alertLabels(rule, group.domain, group.labels))]
      : [sorted(recordingLabels(rule, group))]),
  ]);

const sorted = (labels: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
