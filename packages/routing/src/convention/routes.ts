import type { DurationOf } from '@belvedere/core';
import type { EscalationPolicy, TeamName } from '@belvedere/organization';
import type { Where } from '../model/matcher.ts';
import type { Receiver } from '../model/receiver.ts';
import { route, type Route } from '../model/route.ts';
import { GRAFANA_ALERTS, LABEL_SHADOW, SHADOW, WATCHDOG } from './labels.ts';
import { BUSINESS_HOURS, nobody, teamReceiver, ticketReceiver } from './receivers.ts';

/** Every alert alone, so that each is a new group: the only way in which `group_wait` delays an alert for sure. */
export const EACH_ALONE = '...';

/**
 * The dead man's switch: the alert that always fires is told every minute to something outside the cluster, which calls
 * for help when it hears nothing. Nothing of it waits for a group or for a repetition.
 */
export const deadMansSwitch = (heartbeat: Receiver): Route =>
  route('dead-mans-switch', {
    where: { alertname: WATCHDOG },
    receiver: heartbeat,
    groupBy: ['alertname'],
    groupWait: '0s',
    groupInterval: '1m',
    // A repetition comes at the group's next turn: shorter than it, every turn tells again.
    repeatInterval: '50s',
  });

/**
 * The second copy of alerts that two systems evaluate at once: told to nobody, or each would be told twice. It comes
 * first: the copy of the dead man's switch must not hide that the switch itself is gone.
 */
export const shadows = (): Route => route('shadows', { where: { [LABEL_SHADOW]: SHADOW }, receiver: nobody });

/** Grafana's own alerts where a query finds nothing or fails: they have no severity, and belong to whoever runs Grafana. */
export const grafanaFailures = (receiver: Receiver): Route =>
  route('grafana-failures', { where: { alertname: GRAFANA_ALERTS }, receiver, groupBy: ['alertname', 'rulename'] });

/** What a team owns, to the team. */
export const toTeam = (team: TeamName): Route => route(team, { where: { team }, receiver: teamReceiver(team) });

/** What a team owns, to the team; what else matches it is told, too. */
export const toTeamAndOn = (team: TeamName): Route =>
  route(team, { where: { team }, receiver: teamReceiver(team), continue: true });

/** Tickets: one for each alert of a service, which is not asked for again within a week. */
export const toTickets = (): Route =>
  route('tickets', {
    where: { severity: 'ticket' },
    receiver: ticketReceiver(),
    groupBy: ['alertname', 'domain', 'service'],
    repeatInterval: '1w',
  });

/** What is only to be known, while people work. */
export const infoToTeam = (team: TeamName): Route =>
  route('info', {
    where: { severity: 'info' },
    receiver: teamReceiver(team),
    active: [BUSINESS_HOURS],
    repeatInterval: '1d',
  });

export interface DelayedOptions<Wait extends string> {
  readonly where: Where;
  readonly receiver: Receiver;
  readonly wait: DurationOf<Wait>;
}

/**
 * What is told only when it lasts: each alert waits alone, and what ends in time is never told. A `for` that is longer
 * instead would delay every receiver of the alert, and what its dashboards show.
 */
export const delayed = <const Wait extends string>(
  name: string,
  { where, receiver, wait }: DelayedOptions<Wait>,
): Route => route<Wait>(name, { where, receiver, groupBy: EACH_ALONE, groupWait: wait });

/**
 * Escalation where there is no PagerDuty: a second route that waits, tried before the first. It knows no
 * acknowledgement, and tells whether or not somebody is at work on it. Throws a `RangeError` where the policy waits for
 * no minutes.
 */
export function delayedEscalation(name: string, policy: EscalationPolicy, where: Where, receiver: Receiver): Route {
  const { minutes } = policy;
  if (minutes === undefined) {
    throw new RangeError(`route ${name}: its escalation policy waits for the next working day, not for minutes`);
  }
  return { ...route(name, { where, receiver, groupBy: EACH_ALONE, continue: true }), groupWait: minutes * 60_000 };
}
