import type { Problem } from '@belvedere/core';
import type { Matcher } from '../model/matcher.ts';
import { listedBy } from '../model/regexp.ts';
import type { Route } from '../model/route.ts';
import type { Routing } from '../model/routing.ts';
import { holds } from '../simulate/matches.ts';
import { pathName, resolve, type ResolvedRoute } from '../simulate/matching-routes.ts';
import { problem } from './problem.ts';

/** Routes that no alert at all can come to: what they match contradicts itself, or a sibling before them takes it. */
export const unreachableRoutes = ({ root }: Routing): Problem[] => below(root, [], undefined);

function below(route: Route, outer: readonly Matcher[], parent: ResolvedRoute | undefined): Problem[] {
  const resolved = resolve(route, parent);
  const all = [...outer, ...route.matchers];
  return route.routes.flatMap((child, index) => {
    const known = [...all, ...child.matchers];
    const report = (message: string, help: string): Problem[] => [
      problem(
        'routing/unreachable-route',
        { site: child.site, object: `route ${pathName(resolve(child, resolved))}`, field: 'where' },
        message,
        help,
      ),
    ];
    const pair = contradiction(known);
    if (pair !== undefined) {
      return report(
        `No alert has both ${shown(pair[0])} and ${shown(pair[1])}.`,
        'correct one of the two: what the routes above it match holds, too',
      );
    }
    const taker = route.routes
      .slice(0, index)
      .find((sibling) => !sibling.continue && isImplied(sibling.matchers, known));
    if (taker !== undefined) {
      return report(
        `The route ${taker.name} before it takes every alert that it matches.`,
        `move it before ${taker.name}, let ${taker.name} continue, or delete it`,
      );
    }
    return below(child, all, resolved);
  });
}

const shown = ({ label, operator, value }: Matcher): string => `${label}${operator}${JSON.stringify(value)}`;

/** Two conditions on one label that no value satisfies, as far as their values can be listed. */
function contradiction(matchers: readonly Matcher[]): readonly [Matcher, Matcher] | undefined {
  for (const one of matchers) {
    const values = valuesOf(one);
    if (values === undefined) continue;
    const other = matchers.find(
      (candidate) => candidate.label === one.label && values.every((value) => !holds(candidate, value)),
    );
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

/** Whether what is known of an alert makes all conditions hold. */
const isImplied = (matchers: readonly Matcher[], known: readonly Matcher[]): boolean =>
  matchers.every((matcher) =>
    known.some(
      (fact) =>
        fact.label === matcher.label &&
        ((fact.operator === matcher.operator && fact.value === matcher.value) ||
          valuesOf(fact)?.every((value) => holds(matcher, value)) === true),
    ),
  );

/** The only values that satisfy a condition, where it lists them. */
function valuesOf({ operator, value }: Matcher): readonly string[] | undefined {
  if (operator === '=') return [value];
  return operator === '=~' ? listedBy(value) : undefined;
}
