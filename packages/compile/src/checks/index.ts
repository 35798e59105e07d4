import { sortProblems, type Problem } from '@belvedere/core';
import type { Domain } from '../domain.ts';
import type { Check, CheckContext } from './check.ts';
import { dashboards } from './dashboards/dashboards.ts';
import { links } from './dashboards/links.ts';
import { expressions } from './expression/index.ts';
import { annotations } from './rules/annotations.ts';
import { duplicateNames } from './rules/duplicate-names.ts';
import { fragileRatio } from './rules/fragile-ratio.ts';
import { noCondition } from './rules/no-condition.ts';
import { runbooks } from './rules/runbooks.ts';
import { untested } from './rules/untested.ts';

/** All checks, in the order of the data: expressions, rules, dashboards, links between them. */
export const CHECKS: readonly Check[] = [
  expressions,
  duplicateNames,
  annotations,
  noCondition,
  fragileRatio,
  runbooks,
  untested,
  dashboards,
  links,
];

/** Everything that is wrong with a domain, at once, in the order of its files. Pure: files are named in the context. */
export function checkDomain(domain: Domain, context: CheckContext): Problem[] {
  return sortProblems(CHECKS.flatMap((check) => [...check.run(domain, context)]));
}
