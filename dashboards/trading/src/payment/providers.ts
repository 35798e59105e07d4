import { paymentProviderDown } from '@belvedere/alerts-trading';
import { section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { paymentProviderRequestDuration, paymentProviderUp, paymentWebhooks } from '@belvedere/metrics-trading';
import { provider } from '../variables.ts';

/** Whether those who take the payments answer. */
export const providers = section('Providers', [
  stateTimeline('Providers answer', {
    description:
      'Whether each provider answered the last health check of any instance. One that is down can be taken out of the choice of customers.',
    query: paymentProviderUp
      .where({ provider })
      .max({ by: ['provider'] })
      .legend('{{provider}}'),
    alert: paymentProviderDown,
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 8,
  }),
  timeseries('Calls to providers, p95', {
    description: 'The time that 95 % of the calls to a provider stay below. It rises before a provider fails.',
    queries: [
      paymentProviderRequestDuration
        .where({ provider })
        .quantile(0.95, { by: ['provider', 'operation'] })
        .legend('{{provider}}: {{operation}}'),
    ],
    min: 0,
    width: 8,
  }),
  timeseries('Callbacks by result', {
    description:
      'Callbacks per second by what became of them. `rejected` is a signature that does not fit, `failed` is ours: the provider sends those again.',
    queries: [
      paymentWebhooks
        .where({ provider })
        .rate()
        .sum({ by: ['provider', 'result'] })
        .legend('{{provider}}: {{result}}'),
    ],
    scale: 'log',
    width: 8,
  }),
]);
