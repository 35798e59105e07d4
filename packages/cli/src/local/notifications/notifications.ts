import { integrationInWords, labelsInWords, WATCHDOG, type Labels, type Receiver } from '@belvedere/routing';
import { hears, type Hears } from './inbox-url.ts';
import type { Payload, PayloadAlert, Status } from './payload.ts';

/** What production would have been told, newest first. */
export interface NotificationsState {
  readonly told: readonly NotificationState[];
  /** How many older ones are no longer kept. */
  readonly dropped: number;
  /** The dead man's switch: told again and again for as long as alerting works. */
  readonly heartbeats: readonly HeartbeatState[];
}

export interface NotificationState {
  readonly receiver: string;
  /** What it stands for, in words: `PagerDuty critical`, `Slack #alerts-critical`. */
  readonly integrations: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Firing while one of its alerts is. */
  readonly status: Status;
  /** What its alerts share, in words. */
  readonly group: string;
  readonly alerts: readonly NotifiedAlert[];
  /** How many further alerts it has. */
  readonly more: number;
}

export interface NotifiedAlert {
  readonly name: string;
  readonly status: Status;
  readonly summary: string;
  /** All of its labels but the name, in words. */
  readonly labels: string;
  readonly startsAt: string;
}

export interface HeartbeatState {
  readonly receiver: string;
  readonly integrations: readonly string[];
  readonly count: number;
  /** When it was told last, in milliseconds since 1970. */
  readonly last: number;
}

/** A notification as it came in. */
export interface Incoming {
  readonly receiver: Receiver;
  readonly hears: Hears;
  readonly payload: Payload;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export const NO_NOTIFICATIONS: NotificationsState = { told: [], dropped: 0, heartbeats: [] };

/** What the page keeps: a browser reads all of it every few seconds. */
export const MOST_NOTIFICATIONS = 50;
export const MOST_ALERTS = 20;
export const LONGEST_TEXT = 500;

/** The state after one more notification. The dead man's switch is counted, not listed, for as long as it fires. */
export function withNotification(state: NotificationsState, incoming: Incoming): NotificationsState {
  if (isHeartbeat(incoming.payload)) return { ...state, heartbeats: withHeartbeat(state.heartbeats, incoming) };
  const one = notification(incoming);
  const twin = state.told.find((other) => isTwin(other, one));
  if (twin !== undefined) {
    const whole = { ...twin, integrations: incoming.receiver.integrations.map(integrationInWords) };
    return { ...state, told: state.told.map((other) => (other === twin ? whole : other)) };
  }
  const told = [one, ...state.told];
  return {
    ...state,
    told: told.slice(0, MOST_NOTIFICATIONS),
    dropped: state.dropped + Math.max(0, told.length - MOST_NOTIFICATIONS),
  };
}

/** In milliseconds: how far apart Alertmanager tells the integrations of one receiver at most. */
const AT_ONCE = 2_000;

/** Of one notification, told to those integrations that hear of its end and to those that do not. */
const isTwin = (a: NotificationState, b: NotificationState): boolean =>
  Math.abs(a.at - b.at) < AT_ONCE &&
  a.integrations.every((integration) => !b.integrations.includes(integration)) &&
  JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));

const contentOf = ({ receiver, status, group, alerts, more }: NotificationState) => [
  receiver,
  status,
  group,
  alerts,
  more,
];

const isHeartbeat = ({ alerts }: Payload): boolean =>
  alerts.length > 0 && alerts.every(({ labels, status }) => labels['alertname'] === WATCHDOG && status === 'firing');

function withHeartbeat(heartbeats: readonly HeartbeatState[], incoming: Incoming): readonly HeartbeatState[] {
  const { name } = incoming.receiver;
  const before = heartbeats.find(({ receiver }) => receiver === name);
  const integrations = integrationsOf(incoming);
  const after = { receiver: name, integrations, count: (before?.count ?? 0) + 1, last: incoming.at };
  return [...heartbeats.filter((other) => other !== before), after];
}

function notification(incoming: Incoming): NotificationState {
  const { receiver, payload, at } = incoming;
  return {
    receiver: receiver.name,
    integrations: integrationsOf(incoming),
    at,
    status: payload.status,
    group: short(labelsInWords(payload.groupLabels)),
    alerts: payload.alerts.slice(0, MOST_ALERTS).map(notifiedAlert),
    more: Math.max(0, payload.alerts.length - MOST_ALERTS),
  };
}

const integrationsOf = ({ receiver, hears: heard }: Incoming): readonly string[] =>
  receiver.integrations.filter(({ sendResolved }) => hears(sendResolved) === heard).map(integrationInWords);

function notifiedAlert({ labels, annotations, status, startsAt }: PayloadAlert): NotifiedAlert {
  const { alertname = '', ...others }: Labels = labels;
  return {
    name: short(alertname),
    status,
    summary: short(annotations['summary'] ?? ''),
    labels: short(labelsInWords(others)),
    startsAt: short(startsAt),
  };
}

const short = (text: string): string => (text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`);
