import { levelOf, rateOf, type Moment, type SeriesBehaviour } from '@belvedere/simulator/model';
import type { Job } from '@belvedere/promql';
import { apiGateway, everyService, userManagement } from '../jobs.ts';
import {
  accountLockouts,
  auditRecords,
  authenticationAttempts,
  authenticationFailures,
  authorizationDenials,
  blockedAddresses,
  securityEvents,
} from '../security.ts';
import { INSTANCES, onServices } from './instances.ts';
import { attack, requests, traffic } from './signals.ts';

/** Credentials per second at the peak, and how many are refused for which reason, where each is checked. */
const CHECKED: readonly { readonly at: Job; readonly mechanisms: Readonly<Record<string, number>> }[] = [
  { at: apiGateway, mechanisms: { token: 190, api_key: 26 } },
  { at: userManagement, mechanisms: { password: 1.6, second_factor: 0.9, single_sign_on: 0.4 } },
];
const REFUSED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  token: { expired: 0.006, malformed: 0.0001, revoked: 0.0002 },
  api_key: { revoked: 0.001, wrong: 0.002 },
  password: { wrong: 0.036, unknown: 0.007, locked: 0.002 },
  second_factor: { wrong: 0.02, expired: 0.015 },
  single_sign_on: { expired: 0.01, malformed: 0.001 },
};
/** Lists of stolen credentials are mostly of strangers. */
const ATTACKERS: Readonly<Record<string, number>> = { unknown: 0.65, wrong: 0.31, locked: 0.03 };

const attacking = ({ labels, read }: Moment<'mechanism'>): number =>
  labels.mechanism === 'password' ? read(attack) / INSTANCES : 0;

const authentication: readonly SeriesBehaviour[] = CHECKED.flatMap(({ at, mechanisms }) => {
  const on = onServices(at);
  const usual = ({ labels, read }: Moment<'mechanism'>): number =>
    ((mechanisms[labels.mechanism] ?? 0) * read(traffic)) / INSTANCES;
  return [
    rateOf(authenticationAttempts, (moment) => usual(moment) + attacking(moment), {
      on,
      labels: Object.keys(mechanisms).map((mechanism) => ({ mechanism })),
    }),
    rateOf(
      authenticationFailures,
      (moment) => {
        const { mechanism, reason } = moment.labels;
        return usual(moment) * (REFUSED[mechanism]?.[reason] ?? 0) + attacking(moment) * (ATTACKERS[reason] ?? 0);
      },
      {
        on,
        labels: Object.keys(mechanisms).flatMap((mechanism) =>
          Object.keys(REFUSED[mechanism] ?? {}).map((reason) => ({ mechanism, reason })),
        ),
      },
    ),
  ];
});

const DENIALS: Readonly<Record<string, number>> = {
  permission: 0.03,
  unverified: 0.05,
  suspended: 0.004,
  region: 0.01,
  address: 0.008,
};
const LOCKOUTS: Readonly<Record<string, number>> = { failed_logins: 0.0006, suspicion: 0.0001, support: 0.00005 };

/** Events per second at the peak that every service records, and those of the two that check credentials. */
const EVERYWHERE = [
  { event: 'malicious_input', severity: 'warning', each: 0.0004 },
  { event: 'malicious_input', severity: 'critical', each: 0 },
  { event: 'data_export', severity: 'info', each: 0.002 },
] as const;
const AT_THE_DOOR = [
  { event: 'authentication_failure', severity: 'info', each: 0.1 },
  { event: 'authorization_denial', severity: 'info', each: 0.1 },
  { event: 'rate_limit_breach', severity: 'warning', each: 0.02 },
  { event: 'suspicious_login', severity: 'warning', each: 0.003 },
  { event: 'suspicious_login', severity: 'critical', each: 0 },
  { event: 'privilege_change', severity: 'critical', each: 0 },
] as const;
const ALL = [...EVERYWHERE, ...AT_THE_DOOR];

const recorded = ({ labels, read }: Moment<'event' | 'severity'>): number => {
  const each = ALL.find(({ event, severity }) => event === labels.event && severity === labels.severity)?.each ?? 0;
  const noticed = labels.event === 'authentication_failure' ? read(attack) : 0;
  return (each * read(traffic) + noticed) / INSTANCES;
};
const labelsOf = (events: typeof ALL) => events.map(({ event, severity }) => ({ event, severity }));

const doors = onServices(apiGateway, userManagement);

const events: readonly SeriesBehaviour[] = [
  rateOf(securityEvents, recorded, { labels: labelsOf([...EVERYWHERE]), on: onServices(...everyService) }),
  rateOf(securityEvents, recorded, { labels: labelsOf([...AT_THE_DOOR]), on: doors }),
  rateOf(auditRecords, ({ labels, read }) =>
    labels.result === 'stored' ? (0.01 * read(requests(labels.job))) / INSTANCES : 0,
  ),
];

export const securityBehaviour: readonly SeriesBehaviour[] = [
  ...authentication,
  ...events,
  rateOf(authorizationDenials, ({ labels, read }) => ((DENIALS[labels.reason] ?? 0) * read(traffic)) / INSTANCES),
  rateOf(accountLockouts, ({ labels, read }) => {
    const locked = labels.reason === 'failed_logins' ? 0.005 * read(attack) : 0;
    return ((LOCKOUTS[labels.reason] ?? 0) * read(traffic) + locked) / INSTANCES;
  }),
  levelOf(blockedAddresses, ({ read, wander }) => Math.round(14 * wander(0.3) + 20 * read(attack))),
];
