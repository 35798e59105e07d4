import type { Receiver } from '@belvedere/routing';

/** Where the page takes what the local Alertmanager tells. */
export const INBOX = '/api/notifications';

/** Told of the end of alerts, too, or of alerts that fire alone: Alertmanager tells the two apart. */
export type Hears = 'firing-and-resolved' | 'firing';

export const hears = (sendResolved: boolean): Hears => (sendResolved ? 'firing-and-resolved' : 'firing');

/** The webhook in the place of a receiver's integrations. */
export const inboxUrl = (address: string, { name }: Pick<Receiver, 'name'>, sendResolved: boolean): string =>
  `http://${address}${INBOX}/${name}/${hears(sendResolved)}`;
