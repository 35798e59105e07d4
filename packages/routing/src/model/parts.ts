import type { TimeInterval } from '../interval/time-interval.ts';
import type { Receiver } from './receiver.ts';
import type { Route } from './route.ts';
import type { Routing } from './routing.ts';

/** Every route of a tree, each before its children. */
export const routesOf = (route: Route): readonly Route[] => [route, ...route.routes.flatMap(routesOf)];

/** The receivers of a tree, each once, by name. */
export const receiversOf = ({ root }: Routing): readonly Receiver[] =>
  byName(routesOf(root).flatMap(({ receiver }) => (receiver === undefined ? [] : [receiver])));

/** The time intervals of a tree, each once, by name. */
export const intervalsOf = ({ root }: Routing): readonly TimeInterval[] =>
  byName(routesOf(root).flatMap(({ mute, active }) => [...mute, ...active]));

function byName<Named extends { readonly name: string }>(all: readonly Named[]): readonly Named[] {
  const first = new Map<string, Named>();
  for (const one of all) if (!first.has(one.name)) first.set(one.name, one);
  return [...first.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
