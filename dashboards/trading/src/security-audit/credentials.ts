import {
  authenticationFailureRate,
  authenticationRate,
  tradingAuthenticationFailuresHigh,
} from '@belvedere/alerts-trading';
import { quantity } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { accountLockouts, authenticationFailures, authorizationDenials, userLogins } from '@belvedere/metrics-trading';

const third = { width: 8, min: 0 } as const;
const half = { width: 12, min: 0 } as const;

/** Who comes in, who does not, and why. */
export const credentials = section('Credentials', [
  timeseries('Credentials refused', {
    description:
      'Share of the credentials checked that were refused, by mechanism; those that merely expired are left out. Passwords above the line: somebody tries a list of them.',
    queries: [
      authenticationFailureRate
        .dividedBy(authenticationRate.above(quantity(0, 'count/second')))
        .legend('{{mechanism}}'),
    ],
    alert: tradingAuthenticationFailuresHigh,
    ...half,
  }),
  timeseries('Refusals by reason', {
    description:
      'Credentials refused per second, by reason. Unknown names are a list of strangers; wrong ones of known users are aimed at them.',
    queries: [
      authenticationFailures
        .rate()
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    stack: 'normal',
    ...half,
  }),
  timeseries('Logins by result', {
    description:
      'Logins per second that succeeded and failed. Successes that rise with the failures: some of the list are right.',
    queries: [
      userLogins
        .rate()
        .sum({ by: ['result'] })
        .legend('{{result}}'),
    ],
    ...third,
  }),
  timeseries('Accounts locked', {
    description:
      'Accounts locked within the hour up to each point, by reason. Many at once lock customers out: tell support.',
    queries: [
      accountLockouts
        .increase('1h')
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    ...third,
  }),
  timeseries('Requests denied', {
    description:
      'Requests per second refused to somebody known, by reason. Permission alone: a role that lacks a right, or somebody who tries doors.',
    queries: [
      authorizationDenials
        .rate()
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    ...third,
  }),
]);
