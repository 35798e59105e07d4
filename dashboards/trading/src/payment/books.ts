import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { reconciliationTime, refunds, refundValue, unreconciledValue } from '@belvedere/metrics-trading';
import { time } from '@belvedere/promql';
import { provider } from '../variables.ts';

const quarter = { width: 6, min: 0 } as const;

/** What goes back, and whether our books and the providers' agree. */
export const books = section('Refunds and books', [
  timeseries('Refunds by reason, last hour', {
    description:
      'Payments given back within the hour before each point. Many `error` are our own mistakes, many `chargeback` are fraud.',
    queries: [
      refunds
        .increase('1h')
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    stack: 'normal',
    ...quarter,
  }),
  timeseries('Value of refunds, last hour', {
    description: 'What the refunds of the hour before each point cost.',
    queries: [
      refundValue
        .increase('1h')
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    stack: 'normal',
    ...quarter,
  }),
  timeseries('Unreconciled value', {
    description:
      'Value of the payments on which our books and the statement of a provider differ. It is to fall with each comparison.',
    queries: [
      unreconciledValue
        .where({ provider })
        .max({ by: ['provider'] })
        .legend('{{provider}}'),
    ],
    ...quarter,
  }),
  stat('Age of the last comparison', {
    description:
      'Time since our books were last compared with the statement of each provider. Until then the value beside is that of back then.',
    query: time()
      .minus(reconciliationTime.where({ provider }).max({ by: ['provider'] }))
      .legend('{{provider}}'),
    width: 6,
    height: 8,
  }),
]);
