import { recordingKey, recordingLabels } from '@belvedere/rule-kit';
import { problem, placeOf, type Check } from '../check.ts';

/**
 * One name, one rule: a silence, a runbook and a link to an alert must mean one alert, a recorded series one definition.
 * Recordings of one name whose labels differ make different series.
 */
export const duplicateNames: Check = {
  codes: ['rules/duplicate-name', 'rules/duplicate-group'],
  *run(domain) {
    const rules = new Set<string>();
    const groups = new Set<string>();
    for (const group of domain.groups) {
      if (groups.has(group.name)) {
        yield problem(
          'rules/duplicate-group',
          placeOf(group.site, `group ${group.name}`),
          `${domain.name} has two rule groups called ${group.name}: one file would overwrite the other`,
          'give one of them another key, or put their rules together',
        );
      }
      groups.add(group.name);
      for (const rule of group.rules) {
        const { kind, name, site } = rule;
        const key =
          kind === 'recording' ? `${kind} ${recordingKey(name, recordingLabels(rule, group))}` : `${kind} ${name}`;
        if (rules.has(key)) {
          yield problem(
            'rules/duplicate-name',
            placeOf(site, `${kind} ${name}`),
            `${domain.name} defines ${kind} ${name} twice`,
            'rename one of them, or keep one',
          );
        }
        rules.add(key);
      }
    }
  },
};
