import { formatDuration } from '@belvedere/core';
import { printMatcher } from '../alertmanager/print-matcher.ts';
import { rangesOf } from '../interval/check-period.ts';
import type { Period, Range, TimeInterval } from '../interval/time-interval.ts';
import type { Integration } from '../model/integration.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Receiver } from '../model/receiver.ts';
import type { GroupBy } from '../model/route.ts';

/** Conditions in words: `severity="critical" and team="ml"`. */
export const matchersInWords = (matchers: readonly Matcher[]): string => matchers.map(printMatcher).join(' and ');

/** Who is told, and by which ways: `team-ml (Slack #ml, email ml@example.com)`. */
export const receiverInWords = ({ name, integrations }: Receiver): string =>
  integrations.length === 0 ? `${name} (tells nobody)` : `${name} (${integrations.map(integrationInWords).join(', ')})`;

/** One way of notifying, without its secrets. */
export function integrationInWords(integration: Integration): string {
  switch (integration.kind) {
    case 'slack':
      return `Slack ${integration.channel}`;
    case 'email':
      return `email ${integration.to.join(' ')}`;
    case 'pagerduty':
      return `PagerDuty ${integration.routingKey.secret.replace(/^pagerduty-/, '')}`;
    case 'webhook':
      return `webhook ${typeof integration.url === 'string' ? integration.url : integration.url.secret}`;
    case 'sns':
      return 'phoneNumber' in integration.to
        ? `SMS ${integration.to.phoneNumber}`
        : `SMS ${integration.to.topicArn.split(':').at(-1)!}`;
    case 'teams':
      return `Teams ${integration.webhook.secret}`;
    case 'jira':
      return `Jira ${integration.project}`;
    case 'opsgenie':
      return `Opsgenie ${integration.team ?? integration.priority}`;
    default:
      throw new Error(`unknown integration ${JSON.stringify(integration satisfies never)}`);
  }
}

/** How alerts share a notification: `by alertname, service`. */
export const groupingInWords = (groupBy: GroupBy): string =>
  groupBy === '...' ? 'each alert alone' : groupBy.length === 0 ? 'all in one' : `by ${groupBy.join(', ')}`;

/** What a source and its targets have in common: ` of the same service`; nothing where any two of a Prometheus do. */
export const sharedInWords = (equal: readonly string[]): string =>
  equal.length === 0 ? '' : ` of the same ${equal.join(' and ')}`;

/** The three waits of a group. */
export const waitsInWords = (waits: {
  readonly groupWait: number;
  readonly groupInterval: number;
  readonly repeatInterval: number;
}): string =>
  `first after ${formatDuration(waits.groupWait)}, changes every ${formatDuration(waits.groupInterval)}, again after ${formatDuration(waits.repeatInterval)}`;

/** An interval: `business-hours (monday to friday, 08:00 to 18:00, Europe/Zurich)`. */
export const intervalInWords = ({ name, periods }: TimeInterval): string =>
  `${name} (${periods.map(periodInWords).join('; ')})`;

function periodInWords({ times, weekdays, daysOfMonth, months, years, location }: Period): string {
  const part = (label: string, entries: readonly (string | number | Range<string | number>)[] | undefined): string[] =>
    entries === undefined
      ? []
      : [
          label +
            rangesOf(entries)
              .map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`))
              .join(' and '),
        ];
  return [
    ...part('', weekdays),
    ...part('day ', daysOfMonth),
    ...part('month ', months),
    ...part('', years),
    ...part('', times),
    location ?? 'UTC',
  ].join(', ');
}
