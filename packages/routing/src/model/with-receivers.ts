import type { Receiver } from './receiver.ts';
import type { Route } from './route.ts';
import type { Routing } from './routing.ts';

/** The same tree with another receiver in the place of each. */
export function withReceivers(routing: Routing, instead: (receiver: Receiver) => Receiver): Routing {
  const replaced = (route: Route): Route => ({
    ...route,
    ...(route.receiver === undefined ? {} : { receiver: instead(route.receiver) }),
    routes: route.routes.map(replaced),
  });
  return { ...routing, root: replaced(routing.root) };
}
