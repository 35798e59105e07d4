import type { Labels } from '../model/labels.ts';
import type { Matcher } from '../model/matcher.ts';
import { printMatcher } from '../alertmanager/print-matcher.ts';
import type { ResolvedRoute } from './matching-routes.ts';

/** The labels that an alert shares with its group: those that its route groups by, as far as it has them. */
export function groupOf(labels: Labels, { groupBy }: ResolvedRoute): Labels {
  const kept = Object.entries(labels).filter(([name]) => groupBy === '...' || groupBy.includes(name));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The key of an alert's group, as Alertmanager logs it and receivers deduplicate by it. */
export function groupKey(labels: Labels, route: ResolvedRoute): string {
  const path = route.path.map(({ matchers }) => `{${[...matchers].sort(byName).map(printMatcher).join(',')}}`);
  const group = Object.entries(groupOf(labels, route)).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${path.join('/')}:{${group.join(', ')}}`;
}

const byName = (a: Matcher, b: Matcher): number =>
  compare(a.label, b.label) ||
  compare(a.value, b.value) ||
  compare(ORDER.indexOf(a.operator), ORDER.indexOf(b.operator));

const ORDER: readonly Matcher['operator'][] = ['=', '!=', '=~', '!~'];

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);
