import { formatDuration } from '@belvedere/core';
import type { Problem } from '@belvedere/core';
import { placeOf, problem, type Check } from '../check.ts';

const DAY = 86_400_000;

/** An alert waits as long as it says: not a moment that no evaluation sees, and not so long that a restart begins anew. */
export const pendingTime: Check = {
  codes: ['rules/short-for', 'rules/long-for'],
  *run(domain): Generator<Problem> {
    for (const { interval, rules } of domain.groups) {
      for (const rule of rules) {
        if (rule.kind === 'recording') continue;
        const { name, site } = rule;
        for (const field of ['for', 'keepFiringFor'] as const) {
          if (rule[field] === 0 || rule[field] >= interval) continue;
          yield problem(
            'rules/short-for',
            placeOf(site, `alert ${name}`, field),
            `alert ${name} has ${field} ${formatDuration(rule[field])}, and its group is evaluated every ${formatDuration(interval)}: it is ${formatDuration(interval)}`,
            `write '${formatDuration(interval)}', or evaluate the group more often`,
            'warning',
          );
        }
        if (rule.for <= DAY) continue;
        yield problem(
          'rules/long-for',
          placeOf(site, `alert ${name}`, 'for'),
          `alert ${name} waits ${formatDuration(rule.for)}: one evaluation without its series, and it begins anew`,
          'look at a longer range instead, such as min_over_time of a day',
          'warning',
        );
      }
    }
  },
};
