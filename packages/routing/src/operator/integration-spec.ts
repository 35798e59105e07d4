import { commonLabel, incidentLinks, text, title } from '../alertmanager/integration-config.ts';
import type { Integration, IntegrationKind } from '../model/integration.ts';
import type { SecretReference } from '../model/secret.ts';
import { includeTemplate, TEMPLATES } from '../template/templates.ts';
import type { OperatorTarget } from './target.ts';

/** The list of a receiver that an integration stands in; Jira has none. */
export const SPEC_FIELDS: Readonly<Partial<Record<IntegrationKind, string>>> = {
  slack: 'slackConfigs',
  email: 'emailConfigs',
  pagerduty: 'pagerdutyConfigs',
  webhook: 'webhookConfigs',
  sns: 'snsConfigs',
  teams: 'msteamsv2Configs',
  opsgenie: 'opsgenieConfigs',
};

/**
 * An integration as an AlertmanagerConfig has it, secrets as keys of a Secret.
 * Source: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1beta1.Receiver
 */
export function integrationSpec(integration: Exclude<Integration, { kind: 'jira' }>, target: OperatorTarget): object {
  return { sendResolved: integration.sendResolved, ...ownSpec(integration, target) };
}

function ownSpec(integration: Exclude<Integration, { kind: 'jira' }>, target: OperatorTarget): object {
  const key = ({ secret }: SecretReference): object => ({ name: target.secretName, key: secret });
  switch (integration.kind) {
    case 'slack':
      return {
        apiURL: key(integration.webhook),
        channel: integration.channel,
        title: includeTemplate(TEMPLATES.slackTitle),
        text: includeTemplate(TEMPLATES.slack),
      };
    case 'email': {
      const { smarthost, from, username, password, requireTls } = target.mail;
      return {
        to: integration.to.join(', '),
        from,
        smarthost,
        ...(username === undefined ? {} : { authUsername: username }),
        ...(password === undefined ? {} : { authPassword: key(password) }),
        ...(requireTls === undefined ? {} : { requireTLS: requireTls }),
        headers: [{ key: 'Subject', value: title }],
        html: includeTemplate(TEMPLATES.email),
        text,
      };
    }
    case 'pagerduty':
      return {
        routingKey: key(integration.routingKey),
        ...(integration.url === undefined ? {} : { url: integration.url }),
        description: title,
        severity: integration.severity,
        component: commonLabel('service'),
        group: commonLabel('domain'),
        class: commonLabel('alertname'),
        pagerDutyLinkConfigs: incidentLinks.map(({ href, text: alt }) => ({ href, alt })),
      };
    case 'webhook':
      return typeof integration.url === 'string' ? { url: integration.url } : { urlSecret: key(integration.url) };
    case 'sns':
      return {
        ...(integration.url === undefined ? {} : { apiURL: integration.url }),
        sigv4: { region: integration.region },
        ...('phoneNumber' in integration.to
          ? { phoneNumber: integration.to.phoneNumber }
          : { topicARN: integration.to.topicArn }),
        message: includeTemplate(TEMPLATES.sms),
      };
    case 'teams':
      return { webhookURL: key(integration.webhook), title, text };
    case 'opsgenie':
      return {
        apiKey: key(integration.apiKey),
        ...(integration.url === undefined ? {} : { apiURL: integration.url }),
        message: title,
        description: text,
        priority: integration.priority,
        entity: commonLabel('service'),
        ...(integration.team === undefined ? {} : { responders: [{ name: integration.team, type: 'team' }] }),
      };
    default:
      throw new Error(`unknown integration ${JSON.stringify(integration satisfies never)}`);
  }
}
