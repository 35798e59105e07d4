import type { TimeInterval } from '../interval/time-interval.ts';
import type { Labels } from '../model/labels.ts';
import type { Receiver } from '../model/receiver.ts';
import type { GroupBy, Route } from '../model/route.ts';
import { matchesAll } from './matches.ts';

/** A route with what it inherits: how alerts that end at it are told. */
export interface ResolvedRoute {
  /** From the root to it. */
  readonly path: readonly Route[];
  readonly receiver: Receiver;
  readonly groupBy: GroupBy;
  readonly groupWait: number;
  readonly groupInterval: number;
  readonly repeatInterval: number;
  readonly mute: readonly TimeInterval[];
  readonly active: readonly TimeInterval[];
}

/** Source: https://prometheus.io/docs/alerting/latest/configuration/#route */
const DEFAULTS = { groupBy: [], groupWait: 30_000, groupInterval: 300_000, repeatInterval: 4 * 3_600_000 } as const;

/** A route below its parent: intervals are its own, all else is inherited. Throws a `TypeError` where the root has no receiver. */
export function resolve(route: Route, parent?: ResolvedRoute): ResolvedRoute {
  const inherited = parent ?? DEFAULTS;
  const receiver = route.receiver ?? parent?.receiver;
  if (receiver === undefined) throw new TypeError(`route ${route.name}: the root of a tree needs a receiver`);
  return {
    path: [...(parent?.path ?? []), route],
    receiver,
    groupBy: route.groupBy ?? inherited.groupBy,
    groupWait: route.groupWait ?? inherited.groupWait,
    groupInterval: route.groupInterval ?? inherited.groupInterval,
    repeatInterval: route.repeatInterval ?? inherited.repeatInterval,
    mute: route.mute,
    active: route.active,
  };
}

/**
 * The routes at which an alert ends, in the order of the tree: the first child that matches, and those after it while
 * they continue; a route itself where none of its children does.
 */
export function matchingRoutes(route: Route, labels: Labels, parent?: ResolvedRoute): readonly ResolvedRoute[] {
  if (!matchesAll(route.matchers, labels)) return [];
  const resolved = resolve(route, parent);
  const found: ResolvedRoute[] = [];
  for (const child of route.routes) {
    const below = matchingRoutes(child, labels, resolved);
    found.push(...below);
    if (below.length > 0 && !child.continue) break;
  }
  return found.length > 0 ? found : [resolved];
}

/** Every route of a tree, resolved, each before its children. */
export function allRoutes(route: Route, parent?: ResolvedRoute): readonly ResolvedRoute[] {
  const resolved = resolve(route, parent);
  return [resolved, ...route.routes.flatMap((child) => allRoutes(child, resolved))];
}

/** How sentences name a route: `trading > critical`; the root by its own name. */
export const pathName = ({ path }: Pick<ResolvedRoute, 'path'>): string =>
  (path.length > 1 ? path.slice(1) : path).map(({ name }) => name).join(' > ');
