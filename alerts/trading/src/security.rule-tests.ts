import { duration } from '@belvedere/core';
import {
  auditRecords,
  authenticationAttempts,
  authenticationFailures,
  notification,
  rateLimitDecisions,
  risk,
  securityEvents,
} from '@belvedere/metrics-trading';
import type { Job } from '@belvedere/promql';
import {
  available,
  counterSeries,
  firing,
  lost,
  missing,
  pending,
  quietTest,
  reset,
  resolved,
  scenario,
  silent,
  steady,
  target,
  type Alert,
  type ExpectedAlert,
  type Input,
  type Missing,
  type Phase,
  type Rate,
  type Reset,
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

type Counting = Phase<Rate | Reset<Rate> | Missing>;

/** The series begins after twenty minutes, with what it counted until then: the first of its kind, or nothing. */
const beginning = (counted: number): readonly Counting[] => [
  reset('30s', { perMinute: 2 * counted }),
  missing('19m30s'),
  steady('20m', { perMinute: 0 }),
];
/** The process begins again, and nothing happens in it. */
const RESTARTED: readonly Counting[] = [steady('20m', { perMinute: 0 }), reset('20m', { perMinute: 0 })];
/** Prometheus reads nothing of a service for a quarter of an hour, and then what was counted before. */
const UNSEEN: readonly Counting[] = [steady('15m', { perMinute: 0 }), missing('15m'), steady('10m', { perMinute: 0 })];

const answers = (service: Job) => target(service, `${service.name}-0`, [available('40m')]);
const elsewhere = answers({ ...notification, name: ELSEWHERE.job });

/** What an alert of a counter is tested with, of which each event counts. */
interface OnceCase<Labels extends string> {
  readonly alert: Alert<Labels>;
  /** What counts in `trading-notification`, and what is of another instance, event or job and changes nothing. */
  readonly counted: (phases: readonly Counting[], labels?: Readonly<Record<string, string>>) => Input[number];
  readonly others: Input;
  readonly fires: ExpectedAlert<Labels>;
  /** When it fires that pends from 20m on, and one evaluation before; the same moment where it waits for nothing. */
  readonly firingAt: string;
  readonly waits: readonly string[];
}

/** The tests of such an alert: an event of a series that was there, one that begins its series, and what is no event. */
function onceTests<Labels extends string>(options: OnceCase<Labels>): readonly RuleTest[] {
  const { alert, counted, others, fires, firingAt, waits } = options;
  const begins = [
    silent('19m30s'),
    ...waits.map((at) => pending(duration(at), fires.labels)),
    firing(duration(firingAt), fires),
    firing('29m30s', fires),
    resolved('30m'),
  ];
  return [
    scenario(alert, {
      name: 'fires for a single event, and ten minutes on',
      given: [counted(ONE), counted(NONE, { instance: 'trading-notification-1' }), ...others],
      expect: [silent('20m'), firing('26m', fires), firing('29m30s', fires), resolved('30m30s')],
    }),
    scenario(alert, {
      name: 'fires for the first event, which begins its series',
      given: [
        counted(beginning(1)),
        counted(beginning(1), { instance: 'trading-notification-1' }),
        counted(beginning(0), { job: 'trading-risk', instance: 'trading-risk-0' }),
        counted(beginning(1), ELSEWHERE),
        answers(notification),
        answers(risk),
        elsewhere,
      ],
      expect: begins,
    }),
    quietTest({
      alert,
      name: 'quiet without an event, whatever was counted before, and though the process began again',
      input: [counted(RESTARTED), counted(NONE, { instance: 'trading-notification-1' }), answers(notification)],
      at: '26m',
    }),
    scenario(alert, {
      name: 'quiet where Prometheus was blind, and finds what was counted before',
      given: [
        counted(UNSEEN),
        target(notification, 'trading-notification-0', [available('15m'), lost('15m'), available('10m')]),
        answers(risk),
      ],
      expect: [silent('32m'), silent('36m'), silent('39m')],
    }),
  ];
}

const event = (severity: 'critical' | 'warning', phases: readonly Counting[], labels = {}) =>
  counterSeries(
    securityEvents,
    { event: 'privilege_change', severity, job: 'trading-notification', instance: 'trading-notification-0', ...labels },
    phases,
  );

const criticalEvents = onceTests({
  alert: tradingCriticalSecurityEvent,
  counted: (phases, labels) => event('critical', phases, labels),
  others: [
    event('critical', NONE, { event: 'data_export' }),
    event('critical', NONE, { job: 'trading-risk', instance: 'trading-risk-0' }),
    event('warning', MANY, { event: 'suspicious_login' }),
    event('critical', MANY, ELSEWHERE),
  ],
  fires: {
    labels: { job: 'trading-notification', event: 'privilege_change' },
    annotations: {
      summary: 'A critical security event was recorded',
      description: 'trading-notification recorded a critical privilege_change within the last 10 minutes.',
    },
  },
  waits: [],
  firingAt: '20m',
});

/** At once: nothing is waited for, and what is only a warning is not told of. */
const atOnce: readonly RuleTest[] = [
  scenario(tradingCriticalSecurityEvent, {
    name: 'fires at once',
    given: [event('critical', ONE)],
    expect: [
      silent('20m'),
      firing('20m30s', {
        labels: { job: 'trading-notification', event: 'privilege_change' },
        annotations: {
          summary: 'A critical security event was recorded',
          description: 'trading-notification recorded a critical privilege_change within the last 10 minutes.',
        },
      }),
    ],
  }),
  quietTest({
    alert: tradingCriticalSecurityEvent,
    name: 'quiet for a first event that is not critical',
    input: [event('warning', beginning(1)), answers(notification)],
    at: '22m',
  }),
];

const records = (result: 'stored' | 'failed', phases: readonly Counting[], labels = {}) =>
  counterSeries(
    auditRecords,
    { result, job: 'trading-notification', instance: 'trading-notification-0', ...labels },
    phases,
  );

const auditTrail = onceTests({
  alert: tradingAuditTrailFailing,
  counted: (phases, labels) => records('failed', phases, labels),
  others: [
    records('failed', NONE, { job: 'trading-risk', instance: 'trading-risk-0' }),
    records('stored', MANY, { job: 'trading-portfolio', instance: 'trading-portfolio-0' }),
    records('failed', MANY, ELSEWHERE),
  ],
  fires: {
    labels: { job: 'trading-notification' },
    annotations: {
      summary: 'Records of the audit trail are lost',
      description: 'trading-notification could not store records of the audit trail within the last 10 minutes.',
    },
  },
  waits: ['20m', '24m30s'],
  firingAt: '25m',
});

const stored: readonly RuleTest[] = [
  quietTest({
    alert: tradingAuditTrailFailing,
    name: 'quiet while records are stored, the first of them too',
    input: [records('stored', beginning(1)), answers(notification)],
    at: '28m',
  }),
];

export const securityTests: readonly RuleTest[] = [
  ...authentication,
  ...rateLimits,
  ...criticalEvents,
  ...atOnce,
  ...auditTrail,
  ...stored,
];
