import { toTickets } from '@belvedere/routing';

/** Low priority: the next working day. */
export const tickets = toTickets();
