import type { Integration, IntegrationKind } from '../model/integration.ts';
import { MESSAGE } from '../template/message.ts';
import { indexed } from '../template/markup.ts';
import { includeTemplate, TEMPLATES } from '../template/templates.ts';
import { secretFile, type AlertmanagerTarget } from './target.ts';

/** The list of a receiver that an integration stands in. */
export const CONFIG_FIELDS: Readonly<Record<IntegrationKind, string>> = {
  slack: 'slack_configs',
  email: 'email_configs',
  pagerduty: 'pagerduty_configs',
  webhook: 'webhook_configs',
  sns: 'sns_configs',
  teams: 'msteamsv2_configs',
  jira: 'jira_configs',
  opsgenie: 'opsgenie_configs',
};

export const title = includeTemplate(TEMPLATES.title);
export const text = includeTemplate(TEMPLATES.text);
export const commonLabel = (label: string): string => `{{ ${indexed('.CommonLabels', label)} }}`;
const commonAnnotation = (name: string): string => `{{ ${indexed('.CommonAnnotations', name)} }}`;

/** Links of an incident: those of all its alerts where they are the same. */
export const incidentLinks = MESSAGE.links.map((link) => ({
  href: commonAnnotation(link.annotation),
  text: link.title,
}));

/**
 * An integration as Alertmanager reads it, secrets by the names of their files.
 * Source: https://prometheus.io/docs/alerting/latest/configuration/#receiver-integration-settings
 */
export function integrationConfig(integration: Integration, target: AlertmanagerTarget): object {
  return { send_resolved: integration.sendResolved, ...ownConfig(integration, target) };
}

function ownConfig(integration: Integration, target: AlertmanagerTarget): object {
  switch (integration.kind) {
    case 'slack':
      return {
        api_url_file: secretFile(target, integration.webhook),
        channel: integration.channel,
        title: includeTemplate(TEMPLATES.slackTitle),
        text: includeTemplate(TEMPLATES.slack),
      };
    case 'email':
      return {
        to: integration.to.join(', '),
        headers: { Subject: title },
        html: includeTemplate(TEMPLATES.email),
        text,
      };
    case 'pagerduty':
      return {
        routing_key_file: secretFile(target, integration.routingKey),
        ...(integration.url === undefined ? {} : { url: integration.url }),
        description: title,
        severity: integration.severity,
        component: commonLabel('service'),
        group: commonLabel('domain'),
        class: commonLabel('alertname'),
        links: incidentLinks,
      };
    case 'webhook':
      return typeof integration.url === 'string'
        ? { url: integration.url }
        : { url_file: secretFile(target, integration.url) };
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
      return { webhook_url_file: secretFile(target, integration.webhook), title, text };
    case 'jira':
      return {
        api_url: integration.url,
        project: integration.project,
        issue_type: integration.issueType,
        summary: title,
        description: text,
        ...(integration.resolveTransition === undefined ? {} : { resolve_transition: integration.resolveTransition }),
        ...(integration.reopenTransition === undefined ? {} : { reopen_transition: integration.reopenTransition }),
        http_config: {
          basic_auth: { username: integration.user, password_file: secretFile(target, integration.token) },
        },
      };
    case 'opsgenie':
      return {
        api_key_file: secretFile(target, integration.apiKey),
        ...(integration.url === undefined ? {} : { api_url: integration.url }),
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
