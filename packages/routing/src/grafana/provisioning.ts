import type { Routing } from '../model/routing.ts';
import { templateFile } from '../template/templates.ts';
import { contactPoints, type Setting } from './contact-points.ts';
import { inhibitionRules } from './inhibition-rules.ts';
import { muteTimings, notificationPolicies } from './policies.ts';
import { DEFAULT_GRAFANA, type GrafanaTarget } from './target.ts';

/** The name of the group of templates, in Grafana. */
export const TEMPLATE_GROUP = 'belvedere';

/** Provisioning files for Grafana, as JSON by their name. */
export interface GrafanaFiles {
  readonly 'contact-points': string;
  readonly 'message-templates': string;
  readonly 'mute-timings': string;
  readonly 'notification-policies': string;
}

/**
 * The files that Grafana reads from its folder `provisioning/alerting`. In contact points and policies it replaces `$…`:
 * a secret is a file that it looks up there, and any other `$` is doubled.
 * Source: https://grafana.com/docs/grafana/latest/alerting/set-up/provision-alerting-resources/file-provisioning/
 */
export function grafanaFiles(routing: Routing, target: GrafanaTarget = DEFAULT_GRAFANA): GrafanaFiles {
  const file = (content: object): string => `${JSON.stringify({ apiVersion: 1, ...content }, null, 2)}\n`;
  return {
    'contact-points': file({
      contactPoints: contactPoints(routing).map((point) => ({
        orgId: ORGANISATION,
        ...point,
        receivers: point.receivers.map((one) => ({ ...one, settings: interpolated(one.settings, target) })),
      })),
    }),
    'message-templates': file({
      templates: [{ orgId: ORGANISATION, name: TEMPLATE_GROUP, template: templateFile() }],
    }),
    'mute-timings': file({ muteTimes: muteTimings(routing).map((timing) => ({ orgId: ORGANISATION, ...timing })) }),
    'notification-policies': file({
      policies: [
        {
          orgId: ORGANISATION,
          ...(interpolated(notificationPolicies(routing) as unknown as Setting, target) as object),
        },
      ],
    }),
  };
}

/** Inhibitions cannot be provisioned by a file: objects for Grafana's API, one list. */
export const grafanaInhibitionRules = ({ inhibitions }: Routing): string =>
  `${JSON.stringify(inhibitionRules(inhibitions), null, 2)}\n`;

const ORGANISATION = 1;

/** A setting as Grafana's files write it: whatever they would replace is escaped, and secrets are looked up. */
function interpolated(setting: Setting, target: GrafanaTarget): unknown {
  if (typeof setting === 'string') return setting.replaceAll('$', '$$$$');
  if (typeof setting === 'boolean') return setting;
  if (Array.isArray(setting)) return setting.map((one: Setting) => interpolated(one, target));
  const entries = Object.entries(setting as Readonly<Record<string, Setting>>);
  if (entries.length === 1 && entries[0]![0] === 'secret') {
    return `$__file{${target.secretsFolder.replace(/\/+$/, '')}/${entries[0]![1] as string}}`;
  }
  return Object.fromEntries(entries.map(([name, value]) => [name, interpolated(value, target)]));
}
