import { durationLength } from '@belvedere/core';
import type { TimeInterval } from '../interval/time-interval.ts';
import type { Receiver } from '../model/receiver.ts';
import type { Route } from '../model/route.ts';
import type { Routing } from '../model/routing.ts';
import { intervalsOf, receiversOf } from '../model/parts.ts';
import { ALWAYS, type NotificationPolicy } from './policies.ts';

/**
 * The tree that Grafana would make of policies: what the simulator is asked, to show that Grafana and Alertmanager
 * answer alike. Contact points and timings are those of the definitions. Throws a `TypeError` where a policy names one
 * that there is not.
 */
export function routingOfPolicies(policy: NotificationPolicy, definitions: Routing): Routing {
  const receivers = new Map(receiversOf(definitions).map((one) => [one.name, one]));
  const intervals = new Map([ALWAYS, ...intervalsOf(definitions)].map((one) => [one.name, one]));
  return { ...definitions, root: routeOf(policy, 'default', { receivers, intervals }) };
}

interface Known {
  readonly receivers: ReadonlyMap<string, Receiver>;
  readonly intervals: ReadonlyMap<string, TimeInterval>;
}

function routeOf(policy: NotificationPolicy, name: string, known: Known): Route {
  const { group_by: groupBy, group_wait: wait, group_interval: interval, repeat_interval: repeat } = policy;
  return {
    name,
    matchers: (policy.object_matchers ?? []).map(([label, operator, value]) => ({ label, operator, value })),
    ...(policy.receiver === undefined ? {} : { receiver: found(known.receivers, policy.receiver) }),
    continue: policy.continue ?? false,
    ...(groupBy === undefined ? {} : { groupBy: groupBy[0] === '...' ? '...' : groupBy }),
    ...(wait === undefined ? {} : { groupWait: durationLength(wait) }),
    ...(interval === undefined ? {} : { groupInterval: durationLength(interval) }),
    ...(repeat === undefined ? {} : { repeatInterval: durationLength(repeat) }),
    mute: (policy.mute_time_intervals ?? []).map((timing) => found(known.intervals, timing)),
    active: (policy.active_time_intervals ?? []).map((timing) => found(known.intervals, timing)),
    routes: (policy.routes ?? []).map((child, index) => routeOf(child, `${index}`, known)),
    site: NOWHERE,
  };
}

/** A policy was read, not written. */
const NOWHERE = {};

function found<Named>(all: ReadonlyMap<string, Named>, name: string): Named {
  const one = all.get(name);
  if (one === undefined) throw new TypeError(`a notification policy names '${name}', which there is not`);
  return one;
}
