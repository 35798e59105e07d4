import { closest, type CallSite, type Problem } from '@belvedere/core';
import { CATEGORIES, SEVERITIES, teams } from '@belvedere/organization';
import { GRAFANA_ALERTS, LABEL_DOMAIN } from '../convention/labels.ts';
import type { Matcher } from '../model/matcher.ts';
import { listedBy } from '../model/regexp.ts';
import type { Routing } from '../model/routing.ts';
import { holds } from '../simulate/matches.ts';
import { allRoutes, pathName } from '../simulate/matching-routes.ts';
import { problem } from './problem.ts';
import type { RoutedAlert } from './routed-alert.ts';

/** Matchers that name a severity, a team, an alert, … that there is not: whatever they lead to waits in vain. */
export function unknownValues(routing: Routing, alerts: readonly RoutedAlert[]): Problem[] {
  const vocabulary = vocabularyOf(alerts);
  return held(routing).flatMap(({ object, site, matchers }) =>
    matchers.flatMap((matcher) => {
      const known = vocabulary.get(matcher.label);
      return known === undefined
        ? []
        : unknownOf(matcher, known).map((value) => unknown(object, site, matcher, value, known));
    }),
  );
}

/** The labels whose values are all known, and those values. */
function vocabularyOf(alerts: readonly RoutedAlert[]): ReadonlyMap<string, readonly string[]> {
  const stated = (label: string): readonly string[] => [
    ...new Set(alerts.flatMap(({ labels }) => labels[label] ?? [])),
  ];
  return new Map([
    ['severity', SEVERITIES],
    ['team', Object.keys(teams)],
    ['category', CATEGORIES],
    ['alertname', [...stated('alertname'), ...GRAFANA_ALERTS]],
    [LABEL_DOMAIN, stated(LABEL_DOMAIN)],
    ['service', stated('service')],
  ]);
}

interface Held {
  readonly object: string;
  readonly site: CallSite;
  readonly matchers: readonly Matcher[];
}

const held = ({ root, inhibitions, silences }: Routing): readonly Held[] => [
  ...allRoutes(root).map((resolved) => {
    const { site, matchers } = resolved.path.at(-1)!;
    return { object: `route ${pathName(resolved)}`, site, matchers };
  }),
  ...inhibitions.map(({ name, site, source, target }) => ({
    object: `inhibition ${name}`,
    site,
    matchers: [...source, ...target],
  })),
  ...silences.map(({ name, site, matchers }) => ({ object: `silence ${name}`, site, matchers })),
];

/** The values of a matcher that nothing has; the whole pattern where it lists none and matches nothing. */
function unknownOf({ label, operator, value }: Matcher, known: readonly string[]): readonly string[] {
  const listed = operator === '=' || operator === '!=' ? [value] : listedBy(value);
  if (listed !== undefined) return listed.filter((one) => one !== '' && !known.includes(one));
  return known.some((one) => holds({ label, operator: '=~', value }, one)) ? [] : [value];
}

function unknown(object: string, site: CallSite, { label }: Matcher, value: string, known: readonly string[]): Problem {
  const meant = closest(value, known);
  return problem(
    'routing/unknown-value',
    { site, object, field: label },
    `No alert has the ${label} '${value}'.`,
    meant === undefined ? `name one of ${some(known)}` : `write '${meant}'`,
  );
}

const SHOWN = 8;

const some = (known: readonly string[]): string =>
  [...known].sort().slice(0, SHOWN).join(', ') + (known.length > SHOWN ? ', …' : '');
