import { sortProblems, type Problem } from '@belvedere/core';
import { withImported } from '../acceptance/imported.ts';
import { judge, type Judgement } from '../acceptance/judge.ts';
import type { Domain } from '../domain.ts';
import { routingProblems, routingTarget } from '../routing/index.ts';
import type { Check, CheckContext } from './check.ts';
import { alertPanels } from './dashboards/alert-panels.ts';
import { dashboards } from './dashboards/dashboards.ts';
import { description } from './dashboards/description.ts';
import { links } from './dashboards/links.ts';
import { queryCost } from './dashboards/query-cost.ts';
import { expressions } from './expression/index.ts';
import { annotations } from './rules/annotations.ts';
import { duplicateNames } from './rules/duplicate-names.ts';
import { duplicateRule } from './rules/duplicate-rule.ts';
import { fragileRatio } from './rules/fragile-ratio.ts';
import { longInterval } from './rules/long-interval.ts';
import { noCondition } from './rules/no-condition.ts';
import { notForGrafana } from './rules/not-for-grafana.ts';
import { notForRuler } from './rules/not-for-ruler.ts';
import { pendingTime } from './rules/pending-time.ts';
import { recordedLater } from './rules/recorded-later.ts';
import { recordingName } from './rules/recording-name/recording-name.ts';
import { runbooks } from './rules/runbooks.ts';
import { untested } from './rules/untested.ts';
import { unusedMetric } from './unused-metric.ts';

/** All checks, in the order of the data: expressions, rules, dashboards, links between them. */
export const CHECKS: readonly Check[] = [
  expressions,
  duplicateNames,
  duplicateRule,
  recordingName,
  recordedLater,
  longInterval,
  annotations,
  noCondition,
  fragileRatio,
  pendingTime,
  notForRuler,
  notForGrafana,
  runbooks,
  untested,
  dashboards,
  description,
  queryCost,
  links,
  alertPanels,
  unusedMetric,
];

/**
 * Everything that is wrong with a domain, at once, in the order of its files, and apart from it what its authors accepted.
 * Pure: files are named in the context.
 */
export function judgeDomain(domain: Domain, context: CheckContext): Judgement {
  const found = sortProblems([
    ...CHECKS.flatMap((check) => [...check.run(domain, context)]),
    ...(domain.routing === undefined ? [] : routingProblems(domain.routing, routingTarget(context))),
  ]);
  const { problems, accepted } = judge(withImported(found, domain), domain, context);
  return { problems: sortProblems(problems), accepted };
}

/** The problems of a domain that nobody accepted. */
export const checkDomain = (domain: Domain, context: CheckContext): readonly Problem[] =>
  judgeDomain(domain, context).problems;
