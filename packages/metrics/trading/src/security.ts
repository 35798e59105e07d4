/** Security events as numbers. Who and from where is in the audit trail: log records, found by the same event. */
import { counter, gauge } from '@belvedere/promql';
import { apiGateway, everyService, userManagement } from './jobs.ts';

const MECHANISMS = ['password', 'second_factor', 'token', 'api_key', 'single_sign_on'];

/** Where credentials are checked: tokens and keys at the gateway, passwords and second factors at the login. */
const authenticators = { job: [apiGateway, userManagement] } as const;

export const authenticationAttempts = counter('authentication_attempts_total', {
  help: 'Credentials checked, whatever came of it.',
  labels: ['mechanism'],
  values: { mechanism: MECHANISMS },
  ...authenticators,
});

export const authenticationFailures = counter('authentication_failures_total', {
  help: 'Credentials refused, by reason.',
  labels: ['mechanism', 'reason'],
  values: {
    mechanism: MECHANISMS,
    reason: ['wrong', 'expired', 'revoked', 'malformed', 'unknown', 'locked'],
  },
  ...authenticators,
});

export const authorizationDenials = counter('authorization_denials_total', {
  help: 'Requests refused to somebody known, by reason.',
  labels: ['reason'],
  values: { reason: ['permission', 'unverified', 'suspended', 'region', 'address'] },
  job: apiGateway,
});

export const accountLockouts = counter('account_lockouts_total', {
  help: 'Accounts locked, by reason.',
  labels: ['reason'],
  values: { reason: ['failed_logins', 'suspicion', 'support'] },
  job: userManagement,
});

export const blockedAddresses = gauge('blocked_addresses', {
  help: 'Network addresses that the gateway refuses at the moment.',
  job: apiGateway,
});

/** Every record of the audit trail is counted once, by the service that wrote it. */
export const securityEvents = counter('security_events_total', {
  help: 'Security events, by kind and severity.',
  labels: ['event', 'severity'],
  values: {
    event: [
      'authentication_failure',
      'authorization_denial',
      'rate_limit_breach',
      'suspicious_login',
      'account_lockout',
      'credential_change',
      'privilege_change',
      'api_key_change',
      'payout_detail_change',
      'data_export',
      'malicious_input',
    ],
    severity: ['info', 'warning', 'critical'],
  },
  job: everyService,
});

export const auditRecords = counter('audit_records_total', {
  help: 'Records of the audit trail, by whether they could be stored.',
  labels: ['result'],
  values: { result: ['stored', 'failed'] },
  job: everyService,
});
