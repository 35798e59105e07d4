/** Customers: who comes, who is here, and what they use. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { userManagement } from './jobs.ts';
import { CLIENTS } from './vocabulary.ts';

const client = { labels: ['client'], values: { client: CLIENTS }, job: userManagement } as const;

export const userRegistrations = counter('user_registrations_total', { help: 'Accounts opened.', ...client });

export const userVerifications = counter('user_verifications_total', {
  help: 'Checks of the identity of new customers that ended.',
  labels: ['result'],
  values: { result: ['passed', 'rejected', 'abandoned'] },
  job: userManagement,
});

export const userLogins = counter('user_logins_total', {
  help: 'Logins tried, by how they ended.',
  labels: ['client', 'result'],
  values: { client: CLIENTS, result: ['success', 'failure'] },
  job: userManagement,
});

/** Different users cannot be summed over time, so each period has its own number. Each instance states the whole. */
export const activeUsers = gauge('active_users', {
  help: 'Different users that were active within the period up to now.',
  labels: ['period'],
  values: { period: ['hour', 'day', 'week'] },
  job: userManagement,
});

export const userAccounts = gauge('user_accounts', {
  help: 'Accounts by state; each instance states the whole.',
  labels: ['state'],
  values: { state: ['unverified', 'active', 'suspended', 'closed'] },
  job: userManagement,
});

export const userSessions = gauge('user_sessions', { help: 'Sessions that are open.', ...client });

export const userSessionDuration = histogram('user_session_duration_seconds', {
  help: 'Length of the sessions that ended.',
  buckets: [30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800],
  ...client,
});

export const featureUses = counter('feature_uses_total', {
  help: 'Uses of a feature of the product.',
  labels: ['feature', 'client'],
  values: {
    feature: [
      'order_entry',
      'chart',
      'watchlist',
      'portfolio',
      'signals',
      'price_alerts',
      'deposit',
      'withdrawal',
      'reports',
    ],
    client: CLIENTS,
  },
  job: userManagement,
});
