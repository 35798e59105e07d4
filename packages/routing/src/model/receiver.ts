import { callSite, type CallSite } from '@belvedere/core';
import type { Integration } from './integration.ts';

/** Who is notified, by name, and by which ways: a receiver of Alertmanager, a contact point of Grafana. */
export interface Receiver {
  readonly name: string;
  /** None at all for one that swallows what it gets. */
  readonly integrations: readonly Integration[];
  readonly site: CallSite;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A receiver: `receiver('trading-critical', [slack({ … }), email({ … })])`. Two of one name are a problem, unless they
 * are the same. Throws a `TypeError` where the name is not lower case with hyphens.
 */
export function receiver(name: string, integrations: readonly Integration[]): Receiver {
  if (!NAME.test(name)) {
    throw new TypeError(
      `'${name}' is no name of a receiver: lower case, digits and hyphens, such as 'trading-critical'`,
    );
  }
  return { name, integrations, site: callSite(receiver) };
}
