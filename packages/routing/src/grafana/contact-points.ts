import { names } from '@belvedere/core';
import { commonLabel, text, title } from '../alertmanager/integration-config.ts';
import { receiversOf } from '../model/parts.ts';
import type { Integration, IntegrationKind } from '../model/integration.ts';
import type { Receiver } from '../model/receiver.ts';
import type { Routing } from '../model/routing.ts';
import type { SecretReference } from '../model/secret.ts';
import { MESSAGE } from '../template/message.ts';
import { indexed } from '../template/markup.ts';
import { includeTemplate, TEMPLATES } from '../template/templates.ts';

/** A setting: a reference stays one until somebody delivers it. */
export type Setting = string | boolean | SecretReference | Settings | readonly Setting[];
export interface Settings {
  readonly [name: string]: Setting;
}

/** One integration of a contact point. */
export interface ContactPointReceiver {
  readonly uid: string;
  readonly type: string;
  readonly settings: Settings;
  readonly disableResolveMessage: boolean;
}

/** A contact point of Grafana. */
export interface ContactPoint {
  readonly name: string;
  readonly receivers: readonly ContactPointReceiver[];
}

/** The contact points of a tree. A receiver that swallows what it gets is none: its policies are mute instead. */
export const contactPoints = (routing: Routing): readonly ContactPoint[] =>
  receiversOf(routing)
    .filter(({ integrations }) => integrations.length > 0)
    .map((receiver) => ({ name: receiver.name, receivers: receiversOfPoint(receiver) }));

const receiversOfPoint = ({ name, integrations }: Receiver): readonly ContactPointReceiver[] =>
  integrations.map((integration, index) => ({
    uid: names.contactPointUid(
      name,
      integration.kind,
      integrations.slice(0, index).filter(({ kind }) => kind === integration.kind).length,
    ),
    type: TYPES[integration.kind],
    settings: settingsOf(integration),
    disableResolveMessage: !integration.sendResolved,
  }));

const TYPES: Readonly<Record<IntegrationKind, string>> = {
  slack: 'slack',
  email: 'email',
  pagerduty: 'pagerduty',
  webhook: 'webhook',
  sns: 'sns',
  teams: 'teams',
  jira: 'jira',
  opsgenie: 'opsgenie',
};

/** Source: https://github.com/grafana/alerting/tree/main/receivers, the `v1/config.go` of each */
function settingsOf(integration: Integration): Settings {
  switch (integration.kind) {
    case 'slack':
      return {
        url: integration.webhook,
        title: includeTemplate(TEMPLATES.slackTitle),
        text: includeTemplate(TEMPLATES.slack),
      };
    case 'email':
      return { addresses: integration.to.join(';'), singleEmail: true, subject: title, message: text };
    case 'pagerduty':
      return {
        integrationKey: integration.routingKey,
        ...(integration.url === undefined ? {} : { url: integration.url }),
        severity: integration.severity,
        summary: title,
        component: commonLabel('service'),
        group: commonLabel('domain'),
        class: commonLabel('alertname'),
        details: Object.fromEntries(
          MESSAGE.links.map((link) => [link.title, `{{ ${indexed('.CommonAnnotations', link.annotation)} }}`]),
        ),
      };
    case 'webhook':
      return { url: integration.url };
    case 'sns':
      return {
        ...(integration.url === undefined ? {} : { api_url: integration.url }),
        sigv4: { region: integration.region },
        ...('phoneNumber' in integration.to
          ? { phone_number: integration.to.phoneNumber }
          : { topic_arn: integration.to.topicArn }),
        message: includeTemplate(TEMPLATES.sms),
      };
    case 'teams':
      return { url: integration.webhook, title, message: text };
    case 'jira':
      return {
        api_url: integration.url,
        user: integration.user,
        password: integration.token,
        project: integration.project,
        issue_type: integration.issueType,
        summary: title,
        description: text,
        ...(integration.resolveTransition === undefined ? {} : { resolve_transition: integration.resolveTransition }),
        ...(integration.reopenTransition === undefined ? {} : { reopen_transition: integration.reopenTransition }),
      };
    case 'opsgenie':
      return {
        apiKey: integration.apiKey,
        ...(integration.url === undefined ? {} : { apiUrl: integration.url }),
        message: title,
        description: text,
        ...(integration.team === undefined ? {} : { responders: [{ name: integration.team, type: 'team' }] }),
      };
    default:
      throw new Error(`unknown integration ${JSON.stringify(integration satisfies never)}`);
  }
}
