import { count, ratio } from '@belvedere/core';
import { gauge, section, table, timeseries, worseBelow } from '@belvedere/dashboard-kit';
import { sloSeries } from '@belvedere/slo';
import { domain } from '../variables.ts';

const byDomain = { by: ['domain'] } as const;

/** Where a domain is called well, and where it is not. */
const HEALTHY = worseBelow(ratio(0.95), ratio(0.9));

/** The dashboards of a domain that are tagged as its overviews: this one knows no other domain's. */
const overviewsOf = (label: string) =>
  [{ title: 'Overviews of the domain', url: `/dashboards?tag=overview&tag=\${${label}}` }] as const;

const met = sloSeries.met.where({ domain });
const health = sloSeries.healthScore.where({ domain });
const none = met.count(byDomain).times(0);

/** Each domain as a whole. */
export const domains = section('Domains', [
  gauge('Health by domain', {
    description:
      'The share of what is expected of a domain that holds: `avg(slo:objective:met or up)` over its objectives, each met while the errors of the last hour are within the budget, and its scraped targets.',
    query: health.legend('{{domain}}'),
    thresholds: HEALTHY,
    noValue: 'Not measured yet',
    decimals: 1,
    dataLinks: overviewsOf('__field.labels.domain'),
    width: 12,
    height: 9,
  }),
  table('Domains', {
    description:
      'What each domain promised, how much of it does not hold now, and the budget that is lowest. Begin with the first line.',
    queries: [
      health.max(byDomain).legend('Health'),
      met.count(byDomain).legend('Objectives'),
      met.below(ratio(1)).count(byDomain).or(none).legend('Broken now'),
      sloSeries.budgetRemaining.where({ domain }).below(ratio(0)).count(byDomain).or(none).legend('Overdrawn'),
      sloSeries.budgetRemaining.where({ domain }).min(byDomain).legend('Lowest budget'),
    ],
    labels: { domain: 'Domain' },
    columns: {
      Health: { decimals: 1, cell: 'text', thresholds: HEALTHY },
      'Broken now': {
        cell: 'text',
        thresholds: { base: 'green', steps: [{ from: count(1), colour: 'red' }] },
      },
      Overdrawn: { cell: 'text', thresholds: { base: 'green', steps: [{ from: count(1), colour: 'red' }] } },
      'Lowest budget': { decimals: 1 },
    },
    sort: { by: 'Health' },
    dataLinks: overviewsOf('__data.fields.Domain'),
    width: 12,
    height: 9,
  }),
  timeseries('Health over time', {
    description:
      'The health of each domain. Several that fall together have one cause below them: look at the infrastructure.',
    queries: [health.legend('{{domain}}')],
    thresholds: HEALTHY,
    max: ratio(1),
    width: 16,
  }),
  timeseries('Objectives that hold', {
    description: 'The share of the objectives of each domain whose errors of the last hour were within the budget.',
    queries: [met.avg(byDomain).legend('{{domain}}')],
    min: 0,
    max: ratio(1),
    width: 8,
  }),
]);
