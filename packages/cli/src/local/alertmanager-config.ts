import {
  alertmanagerConfiguration,
  unsupportedByAlertmanager,
  withWebhooks,
  type Routing,
  type ToolVersion,
} from '@belvedere/routing';
import { inboxUrl } from './notifications/inbox-url.ts';

/**
 * The configuration of the local Alertmanager: the tree of production, with its groups, waits, intervals and
 * inhibitions, whose every receiver is the page at an address on loopback. It names no secret and no other machine.
 * Throws an `Error` with what of the tree the Alertmanager cannot read.
 */
export function alertmanagerConfig(routing: Routing, version: ToolVersion, address: string): string {
  const local = withWebhooks(routing, (receiver, sendResolved) => inboxUrl(address, receiver, sendResolved));
  const problems = unsupportedByAlertmanager(local, { version });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return alertmanagerConfiguration(local, {
    version,
    secretsFolder: '.',
    templates: [],
    // Alertmanager wants one, and nothing sends mail.
    mail: { smarthost: '127.0.0.1:25', from: 'nobody@localhost' },
  });
}
