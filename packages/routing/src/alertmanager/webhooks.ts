import { webhook } from '../model/integration.ts';
import type { Receiver } from '../model/receiver.ts';
import type { Routing } from '../model/routing.ts';
import { withReceivers } from '../model/with-receivers.ts';

/**
 * The same tree with a webhook in the place of each receiver's integrations: for an Alertmanager that tells one listener
 * what production would tell people, and needs no secret. A receiver some of whose integrations are not told of an
 * alert's end has two webhooks, since Alertmanager tells both kinds apart; one that tells nobody still tells nobody.
 */
export const withWebhooks = (routing: Routing, urlOf: (receiver: Receiver, sendResolved: boolean) => string): Routing =>
  withReceivers(routing, (receiver) => ({
    ...receiver,
    integrations: [true, false]
      .filter((sendResolved) => receiver.integrations.some((integration) => integration.sendResolved === sendResolved))
      .map((sendResolved) => webhook({ url: urlOf(receiver, sendResolved), sendResolved })),
  }));
