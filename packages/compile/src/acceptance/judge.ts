import { type CallSite, type Place, type Problem } from '@belvedere/core';
import { panelsOf, type Dashboard, type Panel } from '@belvedere/dashboard-kit';
import type { Acceptance, Rule, RuleGroup } from '@belvedere/rule-kit';
import { placeOf, problem, type CheckContext } from '../checks/check.ts';
import type { Domain } from '../domain.ts';

/** A problem that its author accepted, and why. */
export interface AcceptedProblem extends Problem {
  readonly reason: string;
}

/** What is wrong with a domain, and what its authors live with. */
export interface Judgement {
  readonly problems: readonly Problem[];
  readonly accepted: readonly AcceptedProblem[];
}

/** A problem that is left of an acceptance: what it was for is gone. */
export const ACCEPTANCE_CODES = ['definitions/unused-acceptance'] as const;

/** Whose problems an acceptance covers: one definition, or a group with its rules. */
interface Owner {
  readonly object: string;
  readonly site: CallSite;
  readonly accept: readonly Acceptance[];
  readonly covers: ReadonlySet<string>;
}

/** Sets the accepted problems apart, and finds acceptances of problems that are not there. */
export function judge(found: readonly Problem[], domain: Domain, context: CheckContext): Judgement {
  const owners = ownersOf(domain);
  const used = new Set<Acceptance>();
  const problems: Problem[] = [];
  const accepted: AcceptedProblem[] = [];
  for (const one of found) {
    const matching = owners.length === 0 ? [] : matchingOf(one, owners);
    for (const match of matching) used.add(match);
    if (matching[0] === undefined) problems.push(one);
    else accepted.push({ ...one, reason: matching[0].reason });
  }
  for (const { object, site, accept } of owners) {
    for (const acceptance of accept) {
      if (used.has(acceptance) || !isJudged(acceptance.code, context)) continue;
      problems.push(
        problem(
          'definitions/unused-acceptance',
          placeOf(site, object, 'accept'),
          `${object} accepts ${acceptance.code}, and has no such problem`,
          'remove the acceptance',
        ),
      );
    }
  }
  return { problems, accepted };
}

function matchingOf({ code, where }: Problem, owners: readonly Owner[]): readonly Acceptance[] {
  const key = keyOf(where);
  return owners.flatMap(({ covers, accept }) => (covers.has(key) ? accept.filter((one) => one.code === code) : []));
}

/** Those that accept something: most do not, and where they were written is not read. */
const ownersOf = ({ groups, dashboards }: Domain): readonly Owner[] => [
  ...groups.flatMap(ownersOfGroup),
  ...dashboards.flatMap(ownersOfDashboard),
];

function ownersOfDashboard(dashboard: Dashboard): readonly Owner[] {
  const panels = panelsOf(dashboard).map(({ panel }) => panel);
  const objectOfPanel = ({ title }: Panel): string => `panel '${title}' of dashboard '${dashboard.title}'`;
  const accepting = panels.flatMap((panel) =>
    panel.settings.accept === undefined
      ? []
      : [ownerOf({ site: panel.site, accept: panel.settings.accept }, objectOfPanel(panel))],
  );
  if (dashboard.accept.length === 0) return accepting;
  const owner = ownerOf(dashboard, `dashboard '${dashboard.title}'`);
  const ofPanels = panels.map((panel) => keyOf(placeOf(panel.site, objectOfPanel(panel))));
  return [{ ...owner, covers: new Set([...owner.covers, ...ofPanels]) }, ...accepting];
}

function ownersOfGroup(group: RuleGroup): readonly Owner[] {
  const accepting = group.rules.filter(({ accept }) => accept.length > 0).map((rule) => ownerOf(rule, objectOf(rule)));
  if (group.accept.length === 0) return accepting;
  const owner = ownerOf(group, `group ${group.name}`);
  const ofRules = group.rules.map((rule) => keyOf(placeOf(rule.site, objectOf(rule))));
  return [{ ...owner, covers: new Set([...owner.covers, ...ofRules]) }, ...accepting];
}

const objectOf = ({ kind, name }: Rule): string => `${kind} ${name}`;

const ownerOf = ({ site, accept }: Pick<Owner, 'site' | 'accept'>, object: string): Owner => ({
  object,
  site,
  accept,
  covers: new Set([keyOf(placeOf(site, object))]),
});

/** Several rules may record under one name: the line tells them apart. */
const keyOf = ({ object, file, line }: Place): string => JSON.stringify([object, file, line]);

/** Some problems are looked for on some targets only: on others an acceptance of them is not unused. */
const isJudged = (code: string, { ruler }: CheckContext): boolean =>
  code !== 'promql/beyond-retention' && (code !== 'rules/ruler-differs' || ruler === 'vmalert');
