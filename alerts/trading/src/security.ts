import { formatQuantity, quantity } from '@belvedere/core';
import { apiGateway, auditRecords, securityEvents, userManagement } from '@belvedere/metrics-trading';
import { alert } from '@belvedere/rule-kit';
import { grownLately } from './grown-lately.ts';
import { authenticationFailureRate, authenticationRate, rateLimitBreachRate, rateLimitedRate } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const security = { team: 'security', category: 'security' } as const;
const AUDIT_TRAIL = 'trading-audit-trail';

/** 150 credentials in five minutes: of fewer, one customer who forgot a password decides. */
const ENOUGH_CREDENTIALS = quantity(0.5, 'count/second');
/** 300 requests in five minutes. */
const ENOUGH_REQUESTS = quantity(1, 'count/second');

/** The alerts of attacks, and of the trail that tells of them. */
export const securityAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  tradingAuthenticationFailuresHigh: alert('TradingAuthenticationFailuresHigh', {
    when: authenticationFailureRate
      .dividedBy(authenticationRate.atLeast(ENOUGH_CREDENTIALS))
      .above(thresholds.authenticationFailures),
    for: '2m',
    severity: 'critical',
    service: userManagement.name,
    ...security,
    summary: 'Many credentials are refused',
    description: ({ labels, value }) =>
      `${value} of the credentials by ${labels.mechanism} are refused, more than ${formatQuantity(thresholds.authenticationFailures)} for 2 minutes.`,
  }),

  tradingRateLimitBreachesHigh: alert('TradingRateLimitBreachesHigh', {
    when: rateLimitBreachRate.dividedBy(rateLimitedRate.atLeast(ENOUGH_REQUESTS)).above(thresholds.rateLimitBreaches),
    for: '5m',
    severity: 'critical',
    service: apiGateway.name,
    ...security,
    summary: 'Many requests break a rate limit',
    description: ({ labels, value }) =>
      `${value} of the requests held against the limit by ${labels.limit} break it, more than ${formatQuantity(thresholds.rateLimitBreaches)} for 5 minutes.`,
  }),

  /** Each one counts: there is no rate of them that would be in order, and nothing to wait for. */
  tradingCriticalSecurityEvent: alert('TradingCriticalSecurityEvent', {
    when: grownLately(securityEvents.where({ severity: 'critical' })).group({ by: ['job', 'event'] }),
    severity: 'critical',
    service: AUDIT_TRAIL,
    ...security,
    summary: 'A critical security event was recorded',
    description: ({ labels }) => `${labels.job} recorded a critical ${labels.event} within the last 10 minutes.`,
  }),

  /** What is not recorded cannot be looked into afterwards: one record lost is one too many. */
  tradingAuditTrailFailing: alert('TradingAuditTrailFailing', {
    when: grownLately(auditRecords.where({ result: 'failed' })).group({ by: ['job'] }),
    for: '5m',
    severity: 'warning',
    service: AUDIT_TRAIL,
    ...security,
    summary: 'Records of the audit trail are lost',
    description: ({ labels }) => `${labels.job} could not store records of the audit trail within the last 10 minutes.`,
  }),
});

export const {
  tradingAuthenticationFailuresHigh,
  tradingRateLimitBreachesHigh,
  tradingCriticalSecurityEvent,
  tradingAuditTrailFailing,
} = securityAlerts();
