import type { Problem } from '@belvedere/core';
import { needsUtf8 } from '../../alertmanager/print-matcher.ts';
import type { AlertmanagerTarget, MailServer } from '../../alertmanager/target.ts';
import { isAtLeast, versionText, type ToolVersion } from '../../alertmanager/version.ts';
import type { Integration } from '../../model/integration.ts';
import { intervalsOf, receiversOf, routesOf } from '../../model/parts.ts';
import type { Routing } from '../../model/routing.ts';
import { lacking, type Feature } from './feature.ts';

/** What of a tree an Alertmanager of a version cannot read: it would refuse the whole file. */
export const unsupportedByAlertmanager = (
  routing: Routing,
  { version, mail }: Pick<AlertmanagerTarget, 'version'> & Partial<Pick<AlertmanagerTarget, 'mail'>>,
): Problem[] =>
  [...alertmanagerFeatures(routing), ...mailFeatures(routing, mail)]
    .filter(({ since }) => !isAtLeast(version, since))
    .map((feature) => lacking(`Alertmanager ${versionText(version)}`, feature));

/** Source: https://github.com/prometheus/alertmanager/blob/main/CHANGELOG.md, and the fields of config.Receiver of each version */
function needs(integration: Integration): readonly [what: string, since: ToolVersion] {
  switch (integration.kind) {
    case 'slack':
      return ['api_url_file of slack_configs', [0, 22]];
    case 'email':
      return ['email_configs', [0, 0]];
    case 'pagerduty':
      return ['routing_key_file of pagerduty_configs', [0, 25]];
    case 'webhook':
      return typeof integration.url === 'string'
        ? ['webhook_configs', [0, 0]]
        : ['url_file of webhook_configs', [0, 26]];
    case 'sns':
      return ['sns_configs', [0, 23]];
    case 'teams':
      return ['msteamsv2_configs', [0, 28]];
    case 'jira':
      return ['jira_configs', [0, 28]];
    case 'opsgenie':
      return ['api_key_file of opsgenie_configs', [0, 24]];
    default:
      throw new Error(`unknown integration ${JSON.stringify(integration satisfies never)}`);
  }
}

function* mailFeatures({ root }: Routing, mail: MailServer | undefined): Iterable<Feature> {
  if (mail?.password === undefined) return;
  yield { site: root.site, object: `mail server ${mail.smarthost}`, what: 'smtp_auth_password_file', since: [0, 25] };
}

function* alertmanagerFeatures(routing: Routing): Iterable<Feature> {
  for (const { name, site, integrations } of receiversOf(routing)) {
    for (const integration of integrations) {
      const [what, since] = needs(integration);
      yield { site, object: `receiver ${name}`, field: integration.kind, what, since };
    }
  }
  for (const { name, site, periods } of intervalsOf(routing)) {
    const owner = { site, object: `time interval ${name}` };
    yield { ...owner, what: 'time_intervals', since: [0, 24] };
    if (periods.some(({ location }) => location !== undefined)) {
      yield { ...owner, field: 'location', what: 'location of time intervals', since: [0, 25] };
    }
  }
  for (const { name, site, matchers, groupBy, active } of routesOf(routing.root)) {
    const owner = { site, object: `route ${name}` };
    if (active.length > 0) yield { ...owner, field: 'active', what: 'active_time_intervals', since: [0, 24] };
    const labels = [...matchers.map(({ label }) => label), ...(typeof groupBy === 'object' ? groupBy : [])];
    if (labels.some(needsUtf8)) yield { ...owner, field: 'matchers', what: 'names of labels in UTF-8', since: [0, 27] };
  }
  for (const { name, site, source, target, equal } of routing.inhibitions) {
    const owner = { site, object: `inhibition ${name}` };
    if (equal.some(needsUtf8)) yield { ...owner, field: 'equal', what: 'names in UTF-8 in equal', since: [0, 28] };
    else if ([...source, ...target].some(({ label }) => needsUtf8(label))) {
      yield { ...owner, field: 'matchers', what: 'names of labels in UTF-8', since: [0, 27] };
    }
  }
}
