import type { Alert } from '@belvedere/rule-kit';
import type { Domain } from '../../domain.ts';

/** All alerts of a domain, in the order of its groups. */
export const alertsOf = (domain: Domain): readonly Alert<string, string>[] =>
  domain.groups.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'alert'));
