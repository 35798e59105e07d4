import type { Place, Problem } from '@belvedere/core';
import { NEVER_ACCEPTED } from '@belvedere/rule-kit';
import { placeOf } from '../checks/check.ts';
import type { Domain } from '../domain.ts';

/** What an imported rule lacks although it was sound where it came from. */
const HOUSE: ReadonlySet<string> = new Set(['rules/untested', 'rules/duplicate-name']);

/**
 * The problems of a domain, of which those that an imported rule brought along are warnings: it was evaluated before, and
 * its import is to compile before anybody improves it. What an evaluator would refuse stays an error.
 */
export function withImported(problems: readonly Problem[], { groups }: Domain): readonly Problem[] {
  const imported = new Set(
    groups.flatMap((group) => [
      ...(group.imported === undefined ? [] : [keyOf(placeOf(group.site, `group ${group.name}`))]),
      ...group.rules
        .filter((rule) => rule.imported !== undefined)
        .map((rule) => keyOf(placeOf(rule.site, `${rule.kind} ${rule.name}`))),
    ]),
  );
  if (imported.size === 0) return problems;
  return problems.map((problem) =>
    imported.has(keyOf(problem.where)) && (HOUSE.has(problem.code) || !NEVER_ACCEPTED.has(problem.code))
      ? { ...problem, severity: 'warning' }
      : problem,
  );
}

const keyOf = ({ object, file, line }: Place): string => JSON.stringify([object, file, line]);
