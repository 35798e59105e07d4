import { levelOf, logNormal, observationsOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import {
  activeUsers,
  featureUses,
  userAccounts,
  userLogins,
  userRegistrations,
  userSessionDuration,
  userSessions,
  userVerifications,
} from '../users.ts';
import { INSTANCES } from './instances.ts';
import { attack, traffic } from './signals.ts';

const CLIENTS: Readonly<Record<string, number>> = { web: 0.42, ios: 0.26, android: 0.27, api: 0.05 };
const FEATURES: Readonly<Record<string, number>> = {
  order_entry: 4.1,
  chart: 7.5,
  watchlist: 5.2,
  portfolio: 6.3,
  signals: 1.4,
  price_alerts: 0.8,
  deposit: 0.3,
  withdrawal: 0.1,
  reports: 0.15,
};
const ACCOUNTS: Readonly<Record<string, number>> = { unverified: 4_200, active: 61_000, suspended: 310, closed: 8_900 };
const VERIFICATIONS: Readonly<Record<string, number>> = { passed: 0.011, rejected: 0.0014, abandoned: 0.0031 };

/** Logins per second at the peak, and the share of them that fail because somebody forgot something. */
const LOGINS = 1.6;
const FAILED = 0.045;

export const usersBehaviour: readonly SeriesBehaviour[] = [
  rateOf(userRegistrations, ({ labels, read }) => (0.03 * read(traffic) * (CLIENTS[labels.client] ?? 0)) / INSTANCES),
  rateOf(userVerifications, ({ labels, read }) => (read(traffic) * (VERIFICATIONS[labels.result] ?? 0)) / INSTANCES),
  rateOf(userLogins, ({ labels, read }) => {
    const tried = LOGINS * read(traffic) * (CLIENTS[labels.client] ?? 0);
    // Attackers come through the interface for programs.
    const attacking = labels.client === 'api' ? read(attack) : 0;
    const failed = FAILED * tried + 0.99 * attacking;
    return (labels.result === 'failure' ? failed : (1 - FAILED) * tried + 0.01 * attacking) / INSTANCES;
  }),
  // Each instance states the whole. Within a day and a week, all that matters of the hour is gone.
  levelOf(activeUsers, ({ labels, read, wander }) => {
    const whole = { hour: 2_600 * read(traffic), day: 18_400, week: 39_000 }[labels.period] ?? 0;
    return Math.round(whole * wander(0.01, 1800));
  }),
  levelOf(userAccounts, ({ labels }) => ACCOUNTS[labels.state] ?? 0),
  levelOf(userSessions, ({ labels, read, noise }) =>
    Math.round((1_700 * read(traffic) * (CLIENTS[labels.client] ?? 0) * noise(0.02)) / INSTANCES),
  ),
  observationsOf(userSessionDuration, {
    rate: ({ labels, read }) => (LOGINS * read(traffic) * (CLIENTS[labels.client] ?? 0)) / INSTANCES,
    distribution: ({ wander }) => logNormal({ median: 540 * wander(0.05), sigma: 1 }),
  }),
  rateOf(
    featureUses,
    ({ labels, read, noise }) =>
      (read(traffic) * (FEATURES[labels.feature] ?? 0) * (CLIENTS[labels.client] ?? 0) * noise(0.1)) / INSTANCES,
  ),
];
