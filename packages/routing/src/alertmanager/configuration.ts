import { formatDuration } from '@belvedere/core';
import { yaml } from '@belvedere/rule-kit';
import { rangesOf } from '../interval/check-period.ts';
import type { Period, Range, TimeInterval } from '../interval/time-interval.ts';
import type { Inhibition } from '../model/inhibition.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Receiver } from '../model/receiver.ts';
import type { Route } from '../model/route.ts';
import type { Routing } from '../model/routing.ts';
import { intervalsOf, receiversOf } from '../model/parts.ts';
import { CONFIG_FIELDS, integrationConfig } from './integration-config.ts';
import { printMatcher } from './print-matcher.ts';
import { DEFAULT_ALERTMANAGER, secretFile, type AlertmanagerTarget } from './target.ts';

/** The configuration file of an Alertmanager, in the order of its documentation. */
export function alertmanagerConfiguration(routing: Routing, target: AlertmanagerTarget = DEFAULT_ALERTMANAGER): string {
  const intervals = intervalsOf(routing);
  return yaml({
    global: globalConfig(target),
    templates: target.templates,
    route: routeConfig(routing.root),
    ...(routing.inhibitions.length === 0 ? {} : { inhibit_rules: routing.inhibitions.map(inhibitionConfig) }),
    ...(intervals.length === 0 ? {} : { time_intervals: intervals.map(timeIntervalConfig) }),
    receivers: receiversOf(routing).map((receiver) => receiverConfig(receiver, target)),
  });
}

function globalConfig(target: AlertmanagerTarget): object {
  const { smarthost, from, username, password, requireTls } = target.mail;
  return {
    smtp_smarthost: smarthost,
    smtp_from: from,
    ...(username === undefined ? {} : { smtp_auth_username: username }),
    ...(password === undefined ? {} : { smtp_auth_password_file: secretFile(target, password) }),
    ...(requireTls === undefined ? {} : { smtp_require_tls: requireTls }),
  };
}

/** A route as Alertmanager reads it. */
export const routeConfig = (route: Route): object => ({
  ...(route.receiver === undefined ? {} : { receiver: route.receiver.name }),
  ...(route.matchers.length === 0 ? {} : { matchers: route.matchers.map(printMatcher) }),
  ...(route.groupBy === undefined ? {} : { group_by: route.groupBy === '...' ? ['...'] : route.groupBy }),
  ...durationConfig('group_wait', route.groupWait),
  ...durationConfig('group_interval', route.groupInterval),
  ...durationConfig('repeat_interval', route.repeatInterval),
  ...(route.mute.length === 0 ? {} : { mute_time_intervals: route.mute.map(({ name }) => name) }),
  ...(route.active.length === 0 ? {} : { active_time_intervals: route.active.map(({ name }) => name) }),
  ...(route.continue ? { continue: true } : {}),
  ...(route.routes.length === 0 ? {} : { routes: route.routes.map(routeConfig) }),
});

const durationConfig = (field: string, length: number | undefined): object =>
  length === undefined ? {} : { [field]: formatDuration(length) };

/** An inhibition as Alertmanager reads it. */
export const inhibitionConfig = ({ source, target, equal }: Inhibition): object => ({
  source_matchers: source.map((matcher: Matcher) => printMatcher(matcher)),
  target_matchers: target.map((matcher: Matcher) => printMatcher(matcher)),
  equal,
});

/** A time interval as Alertmanager, and Grafana too, read it. */
export const timeIntervalConfig = ({ name, periods }: TimeInterval): object => ({
  name,
  time_intervals: periods.map(periodConfig),
});

const periodConfig = ({ times, weekdays, daysOfMonth, months, years, location }: Period): object => ({
  ...(times === undefined ? {} : { times: times.map(([from, to]) => ({ start_time: from, end_time: to })) }),
  ...(weekdays === undefined ? {} : { weekdays: rangesOf(weekdays).map(rangeText) }),
  ...(daysOfMonth === undefined ? {} : { days_of_month: rangesOf(daysOfMonth).map(rangeText) }),
  ...(months === undefined ? {} : { months: rangesOf(months).map(rangeText) }),
  ...(years === undefined ? {} : { years: rangesOf(years).map(rangeText) }),
  ...(location === undefined ? {} : { location }),
});

/** `monday:friday`; a single one stands alone. */
export const rangeText = ([from, to]: Range<string | number>): string => (from === to ? `${from}` : `${from}:${to}`);

function receiverConfig({ name, integrations }: Receiver, target: AlertmanagerTarget): object {
  const lists: Record<string, object[]> = {};
  for (const integration of integrations) {
    (lists[CONFIG_FIELDS[integration.kind]] ??= []).push(integrationConfig(integration, target));
  }
  return { name, ...lists };
}
