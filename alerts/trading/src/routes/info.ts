import { infoToTeam } from '@belvedere/routing';

/** Only in business hours. */
export const info = infoToTeam('trading');
