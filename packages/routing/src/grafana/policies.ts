import { formatDuration } from '@belvedere/core';
import { timeIntervalConfig } from '../alertmanager/configuration.ts';
import { timeInterval, type TimeInterval } from '../interval/time-interval.ts';
import { intervalsOf, routesOf } from '../model/parts.ts';
import type { Matcher, Operator } from '../model/matcher.ts';
import type { Route } from '../model/route.ts';
import type { Routing } from '../model/routing.ts';
import { resolve, type ResolvedRoute } from '../simulate/matching-routes.ts';

/** A notification policy of Grafana. */
export interface NotificationPolicy {
  readonly receiver?: string;
  readonly object_matchers?: readonly (readonly [label: string, operator: Operator, value: string])[];
  readonly group_by?: readonly string[];
  readonly group_wait?: string;
  readonly group_interval?: string;
  readonly repeat_interval?: string;
  readonly mute_time_intervals?: readonly string[];
  readonly active_time_intervals?: readonly string[];
  readonly continue?: boolean;
  readonly routes?: readonly NotificationPolicy[];
}

/** Grafana has no contact point without an integration: what is told to nobody is mute at any time. */
export const ALWAYS = timeInterval('belvedere-always', { times: [['00:00', '24:00']] });

/** The policies of Grafana: one tree for the whole organisation. */
export const notificationPolicies = ({ root }: Routing): NotificationPolicy => policy(root);

function policy(route: Route, parent?: ResolvedRoute): NotificationPolicy {
  const resolved = resolve(route, parent);
  const isSwallowed = resolved.receiver.integrations.length === 0;
  const mute = isSwallowed ? [ALWAYS, ...route.mute] : route.mute;
  return {
    ...(route.receiver === undefined || isSwallowed ? {} : { receiver: route.receiver.name }),
    ...(route.matchers.length === 0 ? {} : { object_matchers: route.matchers.map(objectMatcher) }),
    ...(route.groupBy === undefined ? {} : { group_by: route.groupBy === '...' ? ['...'] : route.groupBy }),
    ...(route.groupWait === undefined ? {} : { group_wait: formatDuration(route.groupWait) }),
    ...(route.groupInterval === undefined ? {} : { group_interval: formatDuration(route.groupInterval) }),
    ...(route.repeatInterval === undefined ? {} : { repeat_interval: formatDuration(route.repeatInterval) }),
    ...(mute.length === 0 ? {} : { mute_time_intervals: mute.map(({ name }) => name) }),
    ...(route.active.length === 0 ? {} : { active_time_intervals: route.active.map(({ name }) => name) }),
    ...(route.continue ? { continue: true } : {}),
    ...(route.routes.length === 0 ? {} : { routes: route.routes.map((child) => policy(child, resolved)) }),
  };
}

const objectMatcher = ({ label, operator, value }: Matcher): readonly [string, Operator, string] => [
  label,
  operator,
  value,
];

/** The mute timings that the policies name; Grafana's active timings are the same objects. */
export function muteTimings(routing: Routing): readonly object[] {
  const swallows = routesOf(routing.root).some(({ receiver }) => receiver?.integrations.length === 0);
  const intervals: readonly TimeInterval[] = [...(swallows ? [ALWAYS] : []), ...intervalsOf(routing)];
  return [...intervals].sort((a, b) => (a.name < b.name ? -1 : 1)).map(timeIntervalConfig);
}
