import { selectors } from '@belvedere/promql';
import { placeOf, problem, type Check } from '../check.ts';

/** The rules of a group are evaluated in their order: what a rule reads is recorded before it. */
export const recordedLater: Check = {
  codes: ['rules/recorded-later'],
  *run(domain) {
    for (const { name: group, rules } of domain.groups) {
      const places = new Map<string, number>();
      for (const [index, { kind, name }] of rules.entries()) if (kind === 'recording') places.set(name, index);
      for (const [index, { kind, name, site, expression }] of rules.entries()) {
        const read = new Set(selectors(expression.node).map(({ metric }) => metric));
        const later = [...read].filter((metric) => (places.get(metric) ?? -1) > index);
        for (const metric of later) {
          yield problem(
            'rules/recorded-later',
            placeOf(site, `${kind} ${name}`, 'expr'),
            `${kind} ${name} reads ${metric}, which group ${group} records after it: it sees the value of one evaluation before`,
            `put the recording of ${metric} in front of it`,
            'warning',
          );
        }
      }
    }
  },
};
