import type { SecretReference } from './secret.ts';

/** What every way of notifying states. */
interface Notifying {
  /** Whether the end of an alert is told, too. */
  readonly sendResolved: boolean;
}

/** A message to a Slack channel, through a webhook of that channel alone: an app's webhook ignores any other channel. */
export interface Slack extends Notifying {
  readonly kind: 'slack';
  /** For readers: the webhook decides. */
  readonly channel: `#${string}`;
  readonly webhook: SecretReference;
}

/** A message to mailboxes. The target says which server sends it. */
export interface Email extends Notifying {
  readonly kind: 'email';
  readonly to: readonly string[];
}

/** What PagerDuty knows of urgency. Source: https://developer.pagerduty.com/docs/send-alert-event */
export type PagerDutySeverity = 'critical' | 'error' | 'warning' | 'info';

/** An event of PagerDuty's Events API v2, into the service that the routing key belongs to. */
export interface PagerDuty extends Notifying {
  readonly kind: 'pagerduty';
  readonly routingKey: SecretReference;
  readonly severity: PagerDutySeverity;
  /** Another address of the Events API, such as that of the EU. */
  readonly url?: string;
}

/** A request with the alerts as JSON. An address that whoever knows it may use is a secret. */
export interface Webhook extends Notifying {
  readonly kind: 'webhook';
  readonly url: string | SecretReference;
}

/** An SMS, or whatever a topic is subscribed by, through Amazon SNS with the role of the machine that sends. */
export interface Sns extends Notifying {
  readonly kind: 'sns';
  readonly to: { readonly phoneNumber: string } | { readonly topicArn: string };
  readonly region: string;
  /** Another endpoint than the region's. */
  readonly url?: string;
}

/** A card in a Microsoft Teams channel, through a workflow's webhook. */
export interface Teams extends Notifying {
  readonly kind: 'teams';
  readonly webhook: SecretReference;
}

/** An issue in Jira, resolved with its alert where a transition says so. */
export interface Jira extends Notifying {
  readonly kind: 'jira';
  readonly url: string;
  readonly project: string;
  readonly issueType: string;
  readonly user: string;
  readonly token: SecretReference;
  readonly resolveTransition?: string;
  readonly reopenTransition?: string;
}

/** An alert of Opsgenie, or of an on-call tool that speaks its API. */
export interface Opsgenie extends Notifying {
  readonly kind: 'opsgenie';
  readonly apiKey: SecretReference;
  readonly priority: 'P1' | 'P2' | 'P3' | 'P4' | 'P5';
  /** The team that is on call, as the tool knows it. */
  readonly team?: string;
  /** Another address of the API. */
  readonly url?: string;
}

/** One way of notifying. */
export type Integration = Slack | Email | PagerDuty | Webhook | Sns | Teams | Jira | Opsgenie;
export type IntegrationKind = Integration['kind'];

/** What an author writes of an integration: whether its end is told has a default. */
type Written<Kind extends Integration> = Omit<Kind, 'kind' | 'sendResolved'> & { readonly sendResolved?: boolean };

/** Slack: `slack({ channel: '#alerts', webhook: secret('slack-alerts') })`. Tells of the end, unless told otherwise. */
export const slack = (options: Written<Slack>): Slack => ({ sendResolved: true, ...options, kind: 'slack' });

/** Email: `email({ to: ['team@example.com'] })`. Tells of the end, unless told otherwise. */
export const email = (options: Written<Email>): Email => ({ sendResolved: true, ...options, kind: 'email' });

/** PagerDuty: `pagerduty({ routingKey: secret('pagerduty-critical'), severity: 'critical' })`; the end resolves the incident. */
export const pagerduty = (options: Written<PagerDuty>): PagerDuty => ({
  sendResolved: true,
  ...options,
  kind: 'pagerduty',
});

/** A webhook: `webhook({ url: secret('heartbeat-url') })`. */
export const webhook = (options: Written<Webhook>): Webhook => ({ sendResolved: true, ...options, kind: 'webhook' });

/** An SMS: `sns({ to: { phoneNumber: '+41000000000' }, region: 'eu-central-1' })`. Nobody is woken by the end of an alert. */
export const sns = (options: Written<Sns>): Sns => ({ sendResolved: false, ...options, kind: 'sns' });

/** Microsoft Teams: `teams({ webhook: secret('teams-alerts') })`. */
export const teams = (options: Written<Teams>): Teams => ({ sendResolved: true, ...options, kind: 'teams' });

/** Jira: `jira({ url, project: 'OPS', issueType: 'Task', user, token: secret('jira-token') })`. */
export const jira = (options: Written<Jira>): Jira => ({ sendResolved: true, ...options, kind: 'jira' });

/** Opsgenie: `opsgenie({ apiKey: secret('opsgenie-key'), priority: 'P1' })`. */
export const opsgenie = (options: Written<Opsgenie>): Opsgenie => ({
  sendResolved: true,
  ...options,
  kind: 'opsgenie',
});
