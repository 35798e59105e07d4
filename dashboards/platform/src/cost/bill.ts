import { count, quantity } from '@belvedere/core';
import { pieChart, section, stat, timeseries } from '@belvedere/dashboard-kit';
import { awsEstimatedCharges, dashboards } from '@belvedere/metrics-platform';
import { dayOfMonth, daysInMonth, hour } from '@belvedere/promql';

const service = { by: ['service_name'] } as const;
const charges = awsEstimatedCharges.sum(service);

/** What was spent within a day: the figure starts again with the month, which is no refund. */
const ofDay = awsEstimatedCharges.over('1d').delta().sum(service).clampMin(quantity(0, 'dollars'));

/** The part of the month that is over, in UTC as AWS counts; the first half day would make any forecast wild. */
const elapsed = dayOfMonth().minus(count(1)).plus(hour().dividedBy(24)).clampMin(count(0.5)).dividedBy(daysInMonth());

const figure = { width: 4, height: 8, sparkline: true, decimals: 0 } as const;

/** The bill of AWS, which tells a few times a day what the month has cost so far. */
export const bill = section('AWS', [
  stat('This month so far', {
    description: 'What all services of AWS have cost since the month began, in UTC.',
    query: charges.sum(),
    ...figure,
  }),
  stat('Whole month, expected', {
    description:
      'What the month will cost if it goes on as it began: the charges so far by the share of the month that is over.',
    query: charges.sum().dividedBy(elapsed),
    ...figure,
  }),
  stat('Last 24 hours', {
    description: 'What all services of AWS have cost within 24 hours.',
    query: ofDay.sum(),
    ...figure,
  }),
  pieChart('Services of the month', {
    description: 'How the charges of the month are spread over the services of AWS.',
    query: charges.sortDesc().legend('{{service_name}}'),
    style: 'donut',
    width: 12,
  }),
  timeseries('Charges of the month by service', {
    description:
      'What each service has cost since the month began. A steeper line from a day on is a change of that day.',
    queries: [charges.legend('{{service_name}}')],
    stack: 'normal',
    min: 0,
    dataLinks: [{ dashboard: dashboards.aws }],
    width: 12,
  }),
  timeseries('Cost of a day by service', {
    description: 'What each service has cost within the day before. Compare with the same day of the week before.',
    queries: [ofDay.legend('{{service_name}}')],
    stack: 'normal',
    min: 0,
    dataLinks: [{ dashboard: dashboards.aws }],
    width: 12,
  }),
]);
