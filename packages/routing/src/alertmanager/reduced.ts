import type { Receiver } from '../model/receiver.ts';
import type { Routing } from '../model/routing.ts';
import { withReceivers } from '../model/with-receivers.ts';
import { unsupportedByAlertmanager } from '../check/unsupported/alertmanager.ts';
import type { ToolVersion } from './version.ts';

/**
 * A tree without the integrations that an Alertmanager of a version lacks, each named: what is left can be delivered
 * where a newer one cannot be had. A receiver stays, with those of its ways that there are.
 */
export function withoutUnsupported(
  routing: Routing,
  version: ToolVersion,
): { readonly routing: Routing; readonly left: readonly string[] } {
  const left = new Set<string>();
  const reduce = (receiver: Receiver): Receiver => {
    const integrations = receiver.integrations.filter((integration) => {
      const alone = { ...receiver, integrations: [integration] };
      const root = { ...routing.root, receiver: alone, routes: [] };
      const isSupported = unsupportedByAlertmanager({ root, inhibitions: [], silences: [] }, { version }).length === 0;
      if (!isSupported) left.add(`${receiver.name}: ${integration.kind}`);
      return isSupported;
    });
    return { ...receiver, integrations };
  };
  const reduced = withReceivers(routing, reduce);
  return { routing: reduced, left: [...left].sort() };
}
