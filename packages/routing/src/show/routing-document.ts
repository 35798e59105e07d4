import { printMatcher } from '../alertmanager/print-matcher.ts';
import type { Route } from '../model/route.ts';
import type { Routing } from '../model/routing.ts';
import { resolve, type ResolvedRoute } from '../simulate/matching-routes.ts';

/** The tree as one JSON document, what is inherited filled in. Durations are in seconds. */
export const routingDocument = ({ root, inhibitions, silences }: Routing): object => ({
  root: routeDocument(root),
  inhibitions: inhibitions.map(({ name, source, target, equal }) => ({
    name,
    source: source.map(printMatcher),
    target: target.map(printMatcher),
    equal,
  })),
  silences: silences.map(({ name, matchers, from, until }) => ({
    name,
    matchers: matchers.map(printMatcher),
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
  })),
});

function routeDocument(route: Route, parent?: ResolvedRoute): object {
  const resolved = resolve(route, parent);
  const { receiver, groupBy, groupWait, groupInterval, repeatInterval, mute, active } = resolved;
  return {
    name: route.name,
    matchers: route.matchers.map(printMatcher),
    receiver: receiver.name,
    integrations: receiver.integrations.map(({ kind }) => kind),
    continue: route.continue,
    groupBy,
    groupWaitSeconds: groupWait / 1000,
    groupIntervalSeconds: groupInterval / 1000,
    repeatIntervalSeconds: repeatInterval / 1000,
    mute: mute.map(({ name }) => name),
    active: active.map(({ name }) => name),
    routes: route.routes.map((child) => routeDocument(child, resolved)),
  };
}
