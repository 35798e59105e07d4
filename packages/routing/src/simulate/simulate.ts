import { contains } from '../interval/contains.ts';
import type { TimeInterval } from '../interval/time-interval.ts';
import type { Labels } from '../model/labels.ts';
import type { Receiver } from '../model/receiver.ts';
import type { Routing } from '../model/routing.ts';
import type { Silence } from '../model/silence.ts';
import { groupKey, groupOf } from './group.ts';
import { inhibitedBy, type InhibitedBy } from './inhibited.ts';
import { matchesAll } from './matches.ts';
import { matchingRoutes, type ResolvedRoute } from './matching-routes.ts';

/** An alert at a time, and what fires beside it. */
export interface Question {
  readonly labels: Labels;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly firing?: readonly Labels[];
}

/** Why a route tells nothing at a time: a mute interval, or none of those in which alone it does. */
export type Quiet = { readonly muted: TimeInterval } | { readonly outside: readonly TimeInterval[] };

/** What becomes of an alert at a route where it ends. */
export interface Notification {
  readonly route: ResolvedRoute;
  readonly receiver: Receiver;
  /** The labels of its group. */
  readonly group: Labels;
  readonly groupKey: string;
  readonly quiet?: Quiet;
}

/** Who is notified of an alert, and why nobody else is. */
export interface Answer {
  readonly notifications: readonly Notification[];
  readonly inhibited?: InhibitedBy;
  readonly silenced?: Silence;
}

/** What Alertmanager and Grafana would do with an alert. Pure: the time is part of the question. */
export function simulate(routing: Routing, { labels, at, firing = [] }: Question): Answer {
  const notifications = matchingRoutes(routing.root, labels).map((route) => {
    const quiet = quietAt(route, at);
    return {
      route,
      receiver: route.receiver,
      group: groupOf(labels, route),
      groupKey: groupKey(labels, route),
      ...(quiet === undefined ? {} : { quiet }),
    };
  });
  const inhibited = inhibitedBy(routing.inhibitions, labels, firing);
  const silenced = routing.silences.find((silence) => isSilencing(silence, labels, at));
  return {
    notifications,
    ...(inhibited === undefined ? {} : { inhibited }),
    ...(silenced === undefined ? {} : { silenced }),
  };
}

/** The receivers that are told, in the order of the tree; a route that tells one twice stands twice. */
export const notified = ({ notifications, inhibited, silenced }: Answer): readonly Receiver[] =>
  inhibited !== undefined || silenced !== undefined
    ? []
    : notifications
        .filter(({ quiet, receiver }) => quiet === undefined && receiver.integrations.length > 0)
        .map(({ receiver }) => receiver);

/** Mute intervals come first, as in Alertmanager's pipeline. */
function quietAt({ mute, active }: ResolvedRoute, at: number): Quiet | undefined {
  const muted = mute.find((interval) => contains(interval, at));
  if (muted !== undefined) return { muted };
  return active.length === 0 || active.some((interval) => contains(interval, at)) ? undefined : { outside: active };
}

const isSilencing = ({ matchers, from, until }: Silence, labels: Labels, at: number): boolean =>
  from <= at && at < until && matchesAll(matchers, labels);
