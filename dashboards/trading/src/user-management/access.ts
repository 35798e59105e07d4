import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  accountLockouts,
  dashboards,
  userAccounts,
  userLogins,
  userRegistrations,
  userVerifications,
} from '@belvedere/metrics-trading';
import { errorRatio } from '@belvedere/promql';

const third = { width: 8, min: 0 } as const;

/** Who comes, and who gets in. */
export const access = section('Registration and login', [
  timeseries('Logins by client', {
    description: 'Logins tried per second. `api` alone rising steeply is a program that tries credentials.',
    queries: [
      userLogins
        .rate()
        .sum({ by: ['client'] })
        .legend('{{client}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Failed logins by client', {
    description:
      'Share of the logins that failed. People forget passwords; a client where everybody fails is broken, or attacked.',
    queries: [
      errorRatio({ failed: userLogins.where({ result: 'failure' }), total: userLogins, by: ['client'] }).legend(
        '{{client}}',
      ),
    ],
    links: [dashboards.securityAudit],
    ...third,
  }),
  timeseries('Lockouts by reason, last hour', {
    description:
      'Accounts locked within the hour before each point. `failed_logins` in numbers are somebody who tries credentials.',
    queries: [
      accountLockouts
        .increase('1h')
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    links: [dashboards.securityAudit],
    ...third,
  }),
  timeseries('Registrations by client, last hour', {
    description:
      'Accounts opened within the hour before each point. A client that falls to nothing cannot register any more.',
    queries: [
      userRegistrations
        .increase('1h')
        .sum({ by: ['client'] })
        .legend('{{client}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Verifications by result, last hour', {
    description:
      'Checks of the identity of new customers that ended within the hour before each point. Many `abandoned`: the check is too hard, or broken.',
    queries: [
      userVerifications
        .increase('1h')
        .sum({ by: ['result'] })
        .legend('{{result}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Accounts by state', {
    description:
      'Accounts by what they may do. `unverified` that grows without `active` growing: verifications do not end.',
    queries: [userAccounts.max({ by: ['state'] }).legend('{{state}}')],
    scale: 'log',
    width: 8,
  }),
]);
