import { quantity } from '@belvedere/core';
import { barGauge, section, stat, timeseries } from '@belvedere/dashboard-kit';
import { awsEstimatedCharges } from '@belvedere/metrics-platform';

const byService = { by: ['service_name'] } as const;

/** What each service was charged since the month began. CloudWatch has it a few times a day. */
const charges = awsEstimatedCharges.where({ currency: 'USD' });

/** The bill. It begins anew with each month: a difference across its beginning is none. */
export const cost = section('Cost', [
  stat('Month so far', {
    description:
      'What all services of AWS have cost since the month began, in UTC. CloudWatch brings it up to date a few times a day.',
    query: charges.max(byService).sum(),
    decimals: 0,
    width: 6,
    height: 8,
  }),
  barGauge('Month so far by service', {
    description: 'What each service of AWS has cost since the month began, the dearest first.',
    query: charges.max(byService).sortDesc().legend('{{service_name}}'),
    min: 0,
    decimals: 0,
    width: 8,
  }),
  timeseries('Cost of a day by service', {
    description:
      'What each service of AWS has cost within the 24 hours up to each point; on the first of a month it starts from zero. A step is a change of what is used, or of its price.',
    queries: [charges.over('1d').delta().max(byService).clampMin(quantity(0, 'dollars')).legend('{{service_name}}')],
    min: 0,
    stack: 'normal',
    width: 10,
  }),
]);
