import { formatDuration } from '@belvedere/core';
import { rangeText } from '../alertmanager/configuration.ts';
import { rangesOf } from '../interval/check-period.ts';
import type { Period, TimeInterval } from '../interval/time-interval.ts';
import type { Inhibition } from '../model/inhibition.ts';
import type { Matcher } from '../model/matcher.ts';
import { intervalsOf, receiversOf } from '../model/parts.ts';
import type { Receiver } from '../model/receiver.ts';
import type { Route } from '../model/route.ts';
import type { Routing } from '../model/routing.ts';
import { integrationSpec, SPEC_FIELDS } from './integration-spec.ts';
import { DEFAULT_OPERATOR, type OperatorTarget } from './target.ts';

/** An AlertmanagerConfig of the Prometheus operator. */
export interface AlertmanagerConfig {
  readonly apiVersion: 'monitoring.coreos.com/v1beta1';
  readonly kind: 'AlertmanagerConfig';
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: object;
}

/**
 * A tree as an AlertmanagerConfig. Call it only where {@link unsupportedByOperator} finds nothing: what the object
 * cannot hold is left out here. Its templates come with the Alertmanager, not with the object.
 */
export function alertmanagerConfig(routing: Routing, target: OperatorTarget = DEFAULT_OPERATOR): AlertmanagerConfig {
  const intervals = intervalsOf(routing);
  return {
    apiVersion: 'monitoring.coreos.com/v1beta1',
    kind: 'AlertmanagerConfig',
    metadata: { name: target.name, namespace: target.namespace },
    spec: {
      route: routeSpec(routing.root),
      receivers: receiversOf(routing).map((receiver) => receiverSpec(receiver, target)),
      ...(routing.inhibitions.length === 0 ? {} : { inhibitRules: routing.inhibitions.map(inhibitionSpec) }),
      ...(intervals.length === 0 ? {} : { timeIntervals: intervals.map(intervalSpec) }),
    },
  };
}

const routeSpec = (route: Route): object => ({
  ...(route.receiver === undefined ? {} : { receiver: route.receiver.name }),
  ...(route.matchers.length === 0 ? {} : { matchers: route.matchers.map(matcherSpec) }),
  ...(route.groupBy === undefined ? {} : { groupBy: route.groupBy === '...' ? ['...'] : route.groupBy }),
  ...durationSpec('groupWait', route.groupWait),
  ...durationSpec('groupInterval', route.groupInterval),
  ...durationSpec('repeatInterval', route.repeatInterval),
  ...(route.mute.length === 0 ? {} : { muteTimeIntervals: route.mute.map(({ name }) => name) }),
  ...(route.active.length === 0 ? {} : { activeTimeIntervals: route.active.map(({ name }) => name) }),
  ...(route.continue ? { continue: true } : {}),
  ...(route.routes.length === 0 ? {} : { routes: route.routes.map(routeSpec) }),
});

const durationSpec = (field: string, length: number | undefined): object =>
  length === undefined ? {} : { [field]: formatDuration(length) };

const matcherSpec = ({ label, operator, value }: Matcher): object => ({ name: label, value, matchType: operator });

const inhibitionSpec = ({ source, target, equal }: Inhibition): object => ({
  sourceMatch: source.map(matcherSpec),
  targetMatch: target.map(matcherSpec),
  equal,
});

const intervalSpec = ({ name, periods }: TimeInterval): object => ({ name, timeIntervals: periods.map(periodSpec) });

const periodSpec = ({ times, weekdays, daysOfMonth, months, years }: Period): object => ({
  ...(times === undefined ? {} : { times: times.map(([from, to]) => ({ startTime: from, endTime: to })) }),
  ...(weekdays === undefined ? {} : { weekdays: rangesOf(weekdays).map(rangeText) }),
  ...(daysOfMonth === undefined ? {} : { daysOfMonth: rangesOf(daysOfMonth).map(([start, end]) => ({ start, end })) }),
  ...(months === undefined ? {} : { months: rangesOf(months).map(rangeText) }),
  ...(years === undefined ? {} : { years: rangesOf(years).map(rangeText) }),
});

function receiverSpec({ name, integrations }: Receiver, target: OperatorTarget): object {
  const lists: Record<string, object[]> = {};
  for (const integration of integrations) {
    const field = SPEC_FIELDS[integration.kind];
    if (field !== undefined && integration.kind !== 'jira') {
      (lists[field] ??= []).push(integrationSpec(integration, target));
    }
  }
  return { name, ...lists };
}
