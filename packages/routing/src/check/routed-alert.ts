import type { CallSite } from '@belvedere/core';
import { alertLabels, type RuleGroup } from '@belvedere/rule-kit';
import { valueOf, type Labels } from '../model/labels.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Route } from '../model/route.ts';
import { holds } from '../simulate/matches.ts';
import { resolve, type ResolvedRoute } from '../simulate/matching-routes.ts';

/** An alert as far as it is known before it fires. */
export interface RoutedAlert {
  readonly name: string;
  /** Labels whose value the definition states. */
  readonly labels: Labels;
  /** Labels that its series bring, with values of their own. */
  readonly open: ReadonlySet<string>;
  readonly site: CallSite;
}

/** The alerts of all groups, with the identity labels that the target's series have. */
export const routedAlerts = (
  groups: readonly RuleGroup[],
  identityLabels: readonly string[] = [],
): readonly RoutedAlert[] =>
  groups.flatMap(({ domain, labels: ofGroup, rules }) =>
    rules.flatMap((rule) =>
      rule.kind === 'alert'
        ? [
            {
              name: rule.name,
              labels: { alertname: rule.name, ...alertLabels(rule, domain, ofGroup) },
              open: new Set([...rule.expression.labels, ...identityLabels]),
              site: rule.site,
            },
          ]
        : [],
    ),
  );

/** Whether an alert has a label, whatever its value. */
export const hasLabel = ({ labels, open }: RoutedAlert, label: string): boolean =>
  open.has(label) || valueOf(labels, label) !== '';

type Verdict = 'yes' | 'no' | 'open';

/** Whether conditions hold for an alert: it is open where a series decides. */
export function verdict(matchers: readonly Matcher[], { labels, open }: RoutedAlert): Verdict {
  let isOpen = false;
  for (const matcher of matchers) {
    const isStated = valueOf(labels, matcher.label) !== '';
    if (open.has(matcher.label) && !isStated) isOpen = true;
    else if (!holds(matcher, valueOf(labels, matcher.label))) return 'no';
  }
  return isOpen ? 'open' : 'yes';
}

/** The routes at which an alert can end, whatever its series bring. */
export function possibleRoutes(route: Route, alert: RoutedAlert, parent?: ResolvedRoute): readonly ResolvedRoute[] {
  if (verdict(route.matchers, alert) === 'no') return [];
  const resolved = resolve(route, parent);
  const found: ResolvedRoute[] = [];
  let staysHere = true;
  for (const child of route.routes) {
    const below = possibleRoutes(child, alert, resolved);
    found.push(...below);
    if (below.length === 0 || verdict(child.matchers, alert) === 'open') continue;
    staysHere = false;
    if (!child.continue) break;
  }
  return staysHere ? [...found, resolved] : found;
}
