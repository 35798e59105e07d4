import {
  auditRecords,
  authenticationAttempts,
  authenticationFailures,
  rateLimitDecisions,
  securityEvents,
} from '@belvedere/metrics-trading';
import {
  counterSeries,
  firing,
  pending,
  quietTest,
  resolved,
  scenario,
  silent,
  steady,
  type Phase,
  type Rate,
  type RuleTest,
} from '@belvedere/rule-kit';
import {
  tradingAuditTrailFailing,
  tradingAuthenticationFailuresHigh,
  tradingCriticalSecurityEvent,
  tradingRateLimitBreachesHigh,
} from './security.ts';
import { shareTests } from './test-support/share-tests.ts';

const ELSEWHERE = { job: 'inference-api', instance: 'inference-api-0' };

/** The gateway and the login check credentials of the same mechanism. */
const CHECKED_BY = {
  first: { mechanism: 'password', job: 'trading-api-gateway', instance: 'trading-api-gateway-0' },
  second: { mechanism: 'password', job: 'trading-user-management', instance: 'trading-user-management-0' },
  sibling: { mechanism: 'token', job: 'trading-api-gateway', instance: 'trading-api-gateway-0' },
  foreign: { mechanism: 'password', ...ELSEWHERE },
} as const;

const halved = (phases: readonly Phase<Rate>[]): readonly Phase<Rate>[] =>
  phases.map(({ lasts, is: { perMinute } }) => ({ lasts, is: { perMinute: perMinute / 2 } }));

const authentication = shareTests({
  alert: tradingAuthenticationFailuresHigh,
  counted: (who, { all, inVain }) => [
    counterSeries(authenticationAttempts, CHECKED_BY[who], all),
    counterSeries(authenticationFailures, { ...CHECKED_BY[who], reason: 'wrong' }, halved(inVain)),
    counterSeries(authenticationFailures, { ...CHECKED_BY[who], reason: 'unknown' }, halved(inVain)),
    // Tokens that expire are nobody's attack, however many they are.
    counterSeries(authenticationFailures, { ...CHECKED_BY[who], reason: 'expired' }, halved(all)),
  ],
  bound: 0.2,
  enough: 30,
  pendingAt: '16m',
  firingAt: '16m30s',
  fires: (share) => ({
    labels: { mechanism: 'password' },
    annotations: {
      summary: 'Many credentials are refused',
      description: `${share} of the credentials by password are refused, more than 20 % for 2 minutes.`,
    },
  }),
  shares: ['21.2%', '100%'],
});

const LIMITED = {
  first: { limit: 'address' },
  second: { limit: 'address', instance: 'trading-api-gateway-1' },
  sibling: { limit: 'user' },
  foreign: { limit: 'address', ...ELSEWHERE },
} as const;

const rateLimits = shareTests({
  alert: tradingRateLimitBreachesHigh,
  counted: (who, { well, inVain }) => [
    counterSeries(rateLimitDecisions, { ...LIMITED[who], decision: 'allowed' }, well),
    counterSeries(rateLimitDecisions, { ...LIMITED[who], decision: 'rejected' }, inVain),
  ],
  bound: 0.1,
  enough: 60,
  pendingAt: '19m',
  firingAt: '19m30s',
  fires: (share) => ({
    labels: { limit: 'address' },
    annotations: {
      summary: 'Many requests break a rate limit',
      description: `${share} of the requests held against the limit by address break it, more than 10 % for 5 minutes.`,
    },
  }),
  shares: ['10.6%', '100%'],
});

/** One within a minute, after twenty without. */
const ONE: readonly Phase<Rate>[] = [
  steady('20m', { perMinute: 0 }),
  steady('30s', { perMinute: 2 }),
  steady('20m', { perMinute: 0 }),
];
const MANY: readonly Phase<Rate>[] = [steady('40m', { perMinute: 60 })];
const NONE: readonly Phase<Rate>[] = [steady('40m', { perMinute: 0 })];

const event = (severity: 'critical' | 'warning', phases: readonly Phase<Rate>[], labels = {}) =>
  counterSeries(
    securityEvents,
    { event: 'privilege_change', severity, job: 'trading-notification', instance: 'trading-notification-0', ...labels },
    phases,
  );

const recorded = {
  labels: { job: 'trading-notification', event: 'privilege_change' },
  annotations: {
    summary: 'A critical security event was recorded',
    description: 'trading-notification recorded a critical privilege_change within the last 10 minutes.',
  },
};

const criticalEvents: readonly RuleTest[] = [
  scenario(tradingCriticalSecurityEvent, {
    name: 'fires at once for a single event, and ten minutes on',
    given: [
      event('critical', ONE),
      event('critical', NONE, { instance: 'trading-notification-1' }),
      event('critical', NONE, { event: 'data_export' }),
      event('critical', NONE, { job: 'trading-risk', instance: 'trading-risk-0' }),
      event('warning', MANY, { event: 'suspicious_login' }),
      event('critical', MANY, ELSEWHERE),
    ],
    expect: [silent('20m'), firing('20m30s', recorded), firing('29m30s', recorded), resolved('30m30s')],
  }),
  quietTest({
    alert: tradingCriticalSecurityEvent,
    name: 'quiet without an event, whatever happened before',
    input: [event('critical', NONE)],
    at: '40m',
  }),
];

const records = (result: 'stored' | 'failed', phases: readonly Phase<Rate>[], labels = {}) =>
  counterSeries(
    auditRecords,
    { result, job: 'trading-notification', instance: 'trading-notification-0', ...labels },
    phases,
  );

const lost = {
  labels: { job: 'trading-notification' },
  annotations: {
    summary: 'Records of the audit trail are lost',
    description: 'trading-notification could not store records of the audit trail within the last 10 minutes.',
  },
};

const auditTrail: readonly RuleTest[] = [
  scenario(tradingAuditTrailFailing, {
    name: 'fires for a single record that was lost, and as long as it is news',
    given: [
      records('failed', ONE),
      records('failed', NONE, { instance: 'trading-notification-1' }),
      records('failed', NONE, { job: 'trading-risk', instance: 'trading-risk-0' }),
      records('stored', MANY, { job: 'trading-portfolio', instance: 'trading-portfolio-0' }),
      records('failed', MANY, ELSEWHERE),
    ],
    expect: [
      silent('20m'),
      pending('20m30s', lost.labels),
      pending('25m', lost.labels),
      firing('25m30s', lost),
      firing('29m30s', lost),
      resolved('30m30s'),
    ],
  }),
  quietTest({
    alert: tradingAuditTrailFailing,
    name: 'quiet while records are stored',
    input: [records('failed', NONE), records('stored', MANY)],
    at: '40m',
  }),
];

export const securityTests: readonly RuleTest[] = [...authentication, ...rateLimits, ...criticalEvents, ...auditTrail];
