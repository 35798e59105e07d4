import { levelOf, logNormal, observationsOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import {
  activeSessions,
  activeUsers,
  apiCalls,
  apiCallsRejected,
  apiUpload,
  sessionDuration,
  sessionsEnded,
} from '../usage.ts';
import { API_GATEWAY } from './instances.ts';
import { abandonedShare, demand, received } from './signals.ts';

const CLIENT_SHARES: Readonly<Record<string, number>> = { web: 0.58, mobile: 0.23, integration: 0.19 };
const OPERATION_SHARES: Readonly<Record<string, number>> = {
  upload: 0.09,
  status: 0.48,
  search: 0.27,
  download: 0.13,
  manage: 0.03,
};
const REJECTIONS_PER_SECOND: Readonly<Record<string, number>> = {
  authentication: 0.04,
  permission: 0.012,
  quota: 0.006,
  rate_limit: 0.02,
};
const USERS: Readonly<Record<string, number>> = { '1h': 900, '1d': 5_200, '7d': 14_800 };

/** Of all clients and instances together, at the peak: sessions that end a second, calls a second, sessions open. */
const PEAK = { sessions: 1.6, calls: 85, open: 620 };

/** Bytes of a document. */
const DOCUMENT_SIZE = 1_900_000;

const EACH = 1 / API_GATEWAY.length;
const shareOf = (client: string): number => (CLIENT_SHARES[client] ?? 0) * EACH;

export const usageBehaviour: readonly SeriesBehaviour[] = [
  levelOf(activeSessions, ({ labels, read, noise }) =>
    Math.round(PEAK.open * shareOf(labels.client) * read(demand) * noise(0.04)),
  ),
  rateOf(sessionsEnded, ({ labels, read }) => {
    const abandoned = read(abandonedShare);
    const expired = 0.11;
    const shares: Readonly<Record<string, number>> = { abandoned, expired, completed: 1 - abandoned - expired };
    return PEAK.sessions * shareOf(labels.client) * read(demand) * (shares[labels.outcome] ?? 0);
  }),
  observationsOf(sessionDuration, {
    rate: ({ labels, read }) => PEAK.sessions * shareOf(labels.client) * read(demand),
    distribution: () => logNormal({ median: 380, sigma: 0.9 }),
  }),
  levelOf(activeUsers, ({ labels, read, wander }) => {
    const now = labels.window === '1h' ? read(demand) : 1;
    return Math.round((USERS[labels.window] ?? 0) * now * wander(0.03, 3600));
  }),
  rateOf(
    apiCalls,
    ({ labels, read, noise }) =>
      PEAK.calls * shareOf(labels.client) * (OPERATION_SHARES[labels.operation] ?? 0) * read(demand) * noise(0.04),
  ),
  rateOf(
    apiCallsRejected,
    ({ labels, read, noise }) =>
      (REJECTIONS_PER_SECOND[labels.reason] ?? 0) * shareOf(labels.client) * read(demand) * noise(0.3),
  ),
  rateOf(apiUpload, ({ labels, read, noise }) => DOCUMENT_SIZE * read(received) * shareOf(labels.client) * noise(0.15)),
];
