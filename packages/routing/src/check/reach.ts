import type { Problem } from '@belvedere/core';
import { receiversOf, routesOf } from '../model/parts.ts';
import type { Routing } from '../model/routing.ts';
import { pathName } from '../simulate/matching-routes.ts';
import { problem } from './problem.ts';
import { hasLabel, possibleRoutes, type RoutedAlert } from './routed-alert.ts';

/** Who is reached: alerts that nobody hears of, or only whoever hears of all that nobody owns, and receivers that wait in vain. */
export function reach(routing: Routing, alerts: readonly RoutedAlert[]): Problem[] {
  const ends = alerts.map((alert) => ({ alert, routes: possibleRoutes(routing.root, alert) }));
  return [
    ...ends.flatMap(({ alert, routes }) => {
      const owner = { site: alert.site, object: `alert ${alert.name}`, field: 'labels' };
      if (routes.every(({ receiver }) => receiver.integrations.length === 0)) {
        return [
          problem(
            'routing/reaches-nobody',
            owner,
            `${alert.name} ends at ${list(routes.map(pathName))}, which tells nobody.`,
            'give it a route to somebody, or make it a recording that a panel shows',
          ),
        ];
      }
      return routes.every(({ path }) => path.length === 1)
        ? [
            problem(
              'routing/only-default',
              owner,
              `No route matches ${alert.name}: only ${routing.root.receiver?.name ?? ''} hears of it, as of all that nobody owns.`,
              `route the domain ${alert.labels['domain'] ?? ''} in alerts/${alert.labels['domain'] ?? '…'}/src/routes`,
            ),
          ]
        : [];
    }),
    ...unusedReceivers(routing, new Set(ends.flatMap(({ routes }) => routes.map(({ receiver }) => receiver.name)))),
    ...groupLabels(ends),
  ];
}

const list = (names: readonly string[]): string => [...new Set(names)].join(', ');

/** Who hears of what no route below matches may wait in vain, and so may one that swallows. */
function unusedReceivers(routing: Routing, used: ReadonlySet<string>): Problem[] {
  const fallbacks = new Set(
    routesOf(routing.root).flatMap(({ receiver, routes }) => (routes.length === 0 ? [] : [receiver?.name])),
  );
  return receiversOf(routing)
    .filter(({ name, integrations }) => !used.has(name) && integrations.length > 0 && !fallbacks.has(name))
    .map(({ name, site }) =>
      problem(
        'routing/unused-receiver',
        { site, object: `receiver ${name}` },
        `No alert of any domain can reach ${name}.`,
        'delete it with its routes, or correct what they match',
        'warning',
      ),
    );
}

interface Ends {
  readonly alert: RoutedAlert;
  readonly routes: ReturnType<typeof possibleRoutes>;
}

/** Labels by which a route groups although none of its alerts has them. */
function groupLabels(ends: readonly Ends[]): Problem[] {
  const lacking = new Map<object, { readonly name: string; readonly labels: Set<string>; readonly had: Set<string> }>();
  for (const { alert, routes } of ends) {
    for (const { path, groupBy } of routes) {
      const owner = path.findLast((route) => route.groupBy !== undefined);
      if (owner === undefined || groupBy === '...') continue;
      const name = pathName({ path: path.slice(0, path.indexOf(owner) + 1) });
      const entry = lacking.get(owner) ?? { name, labels: new Set(groupBy), had: new Set<string>() };
      lacking.set(owner, entry);
      for (const label of groupBy) if (hasLabel(alert, label)) entry.had.add(label);
    }
  }
  return [...lacking].flatMap(([owner, { name, labels, had }]) =>
    [...labels]
      .filter((label) => !had.has(label))
      .map((label) =>
        problem(
          'routing/group-label',
          { site: (owner as Ends['routes'][number]['path'][number]).site, object: `route ${name}`, field: 'groupBy' },
          `It groups by '${label}', which none of its alerts has.`,
          'name a label that its alerts keep, or delete this one',
          'warning',
        ),
      ),
  );
}
