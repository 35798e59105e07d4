import type { Routing } from '../model/routing.ts';
import type { Route } from '../model/route.ts';
import { resolve, type ResolvedRoute } from '../simulate/matching-routes.ts';
import {
  sharedInWords,
  groupingInWords,
  intervalInWords,
  matchersInWords,
  receiverInWords,
  waitsInWords,
} from './words.ts';

/** The tree in words: who hears of what, and when; below it what silences what. */
export function showRouting({ root, inhibitions, silences }: Routing): string {
  const rules = inhibitions.map(
    ({ name, source, target, equal }) =>
      `  ${name}: while ${matchersInWords(source)} fires, not ${matchersInWords(target)}${sharedInWords(equal)}`,
  );
  const once = silences.map(
    ({ name, matchers, from, until }) =>
      `  ${name}: not ${matchersInWords(matchers)} from ${new Date(from).toISOString()} to ${new Date(until).toISOString()}`,
  );
  return [
    ...routeLines(root, undefined, 0),
    ...(rules.length === 0 ? [] : ['', 'Inhibitions', ...rules]),
    ...(once.length === 0 ? [] : ['', 'Silences', ...once]),
  ].join('\n');
}

function routeLines(route: Route, parent: ResolvedRoute | undefined, depth: number): readonly string[] {
  const resolved = resolve(route, parent);
  const indent = '  '.repeat(depth);
  const when =
    depth === 0 ? 'every alert' : route.matchers.length === 0 ? 'every other' : matchersInWords(route.matchers);
  const changed = parent === undefined || hasOwnGrouping(route);
  return [
    `${indent}${route.name}: ${when} → ${receiverInWords(resolved.receiver)}${route.continue ? ', and on' : ''}`,
    ...(changed ? [`${indent}    ${groupingInWords(resolved.groupBy)}; ${waitsInWords(resolved)}`] : []),
    ...(route.mute.length === 0 ? [] : [`${indent}    never in ${route.mute.map(intervalInWords).join(', ')}`]),
    ...(route.active.length === 0 ? [] : [`${indent}    only in ${route.active.map(intervalInWords).join(', ')}`]),
    ...route.routes.flatMap((child) => routeLines(child, resolved, depth + 1)),
  ];
}

const hasOwnGrouping = ({ groupBy, groupWait, groupInterval, repeatInterval }: Route): boolean =>
  [groupBy, groupWait, groupInterval, repeatInterval].some((option) => option !== undefined);
