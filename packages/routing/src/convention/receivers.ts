import { callSite } from '@belvedere/core';
import {
  businessHours,
  escalation,
  onCallSms,
  teams,
  ticketQueue,
  type EscalationPolicy,
  type Priority,
  type TeamName,
} from '@belvedere/organization';
import { timeInterval } from '../interval/time-interval.ts';
import {
  email,
  jira,
  pagerduty,
  slack,
  sns,
  type Jira,
  type PagerDuty,
  type Slack,
  type Sns,
} from '../model/integration.ts';
import { receiver, type Receiver } from '../model/receiver.ts';
import { secret } from '../model/secret.ts';

/** A Slack channel by its webhook: that of `#alerts-critical` is the secret `slack-alerts-critical`. */
export const slackChannel = (channel: `#${string}`): Slack =>
  slack({ channel, webhook: secret(`slack-${channel.slice(1)}`) });

/** A team's channel and mailbox: the receiver `team-database`. */
export const teamReceiver = (team: TeamName): Receiver => ({
  ...receiver(`team-${team}`, [slackChannel(teams[team].slack), email({ to: [teams[team].email] })]),
  site: callSite(teamReceiver),
});

/**
 * PagerDuty's service for a priority, which carries out the escalation: only it knows who acknowledged. Throws a
 * `TypeError` for a priority that becomes a ticket.
 */
export function onCall(priority: Exclude<Priority, 'low'>): PagerDuty {
  const { pagerduty: service }: EscalationPolicy = escalation[priority];
  if (service === undefined) throw new TypeError(`nobody is on call for the priority ${priority}: it becomes a ticket`);
  return pagerduty({ routingKey: secret(service.routingKey), severity: service.severity });
}

/** An SMS to whoever is on call. */
export const smsOnCall = (): Sns => sns({ to: { topicArn: onCallSms.topicArn }, region: onCallSms.region });

/** A ticket in the queue of all teams, closed when its alert is over. */
export const ticket = (): Jira =>
  jira({
    url: ticketQueue.url,
    project: ticketQueue.project,
    issueType: ticketQueue.issueType,
    user: ticketQueue.user,
    token: secret(ticketQueue.token),
    resolveTransition: ticketQueue.resolveTransition,
  });

/** The receiver of all that becomes a ticket. */
export const ticketReceiver = (): Receiver => receiver('tickets', [ticket()]);

/** Swallows what it gets. */
export const nobody: Receiver = receiver('nobody', []);

/** When people work: info is told then alone. */
export const BUSINESS_HOURS = timeInterval('business-hours', {
  weekdays: [businessHours.weekdays],
  times: [businessHours.times],
  location: businessHours.location,
});
