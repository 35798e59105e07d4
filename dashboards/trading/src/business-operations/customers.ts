import { barGauge, section, timeseries } from '@belvedere/dashboard-kit';
import { userAccounts, userRegistrations, userVerifications } from '@belvedere/metrics-trading';

const third = { width: 8, min: 0 } as const;

/** How customers come in. */
export const customers = section('Registrations', [
  timeseries('Registrations', {
    description: 'Accounts opened within the hour up to each point, by what customers came with.',
    queries: [
      userRegistrations
        .increase('1h')
        .sum({ by: ['client'] })
        .legend('{{client}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Verifications', {
    description:
      'Checks of the identity of new customers within the hour up to each point, by how they ended. Who abandons met an obstacle.',
    queries: [
      userVerifications
        .increase('1h')
        .sum({ by: ['result'] })
        .legend('{{result}}'),
    ],
    ...third,
  }),
  barGauge('Accounts by state', {
    description: 'Where customers are on their way: opened, verified, suspended, closed. Only active accounts trade.',
    query: userAccounts
      .max({ by: ['state'] })
      .sortDesc()
      .legend('{{state}}'),
    min: 0,
    width: 8,
  }),
]);
