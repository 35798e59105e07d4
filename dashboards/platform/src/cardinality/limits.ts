import { limitsHit, prometheusLimitHit } from '@belvedere/alerts-platform';
import { section, text, timeseries } from '@belvedere/dashboard-kit';
import {
  prometheusBodyLimitExceeded,
  prometheusLabelLimitsExceeded,
  prometheusSampleLimitExceeded,
  prometheusTargetLimitExceeded,
} from '@belvedere/metrics-platform';

const HOW_TO = `
- **Which metric?** Prometheus’s own page \`/tsdb-status\` lists the metrics with most series, and the labels with most values.
- **Who may have how many?** A job may have limits of samples, labels and size for each scrape. A scrape that breaks one is refused as a whole.
- **What then?** A label with ids, addresses or paths of requests becomes a field of the log or an exemplar. Shorter retention does not help.
`;

/** What is refused because it is too much. */
export const limits = section('Limits', [
  timeseries('Scrapes refused, last 5 minutes', {
    description:
      'Scrapes that a server refused within 5 minutes because a job broke a limit. Their targets look as if they were down.',
    queries: [limitsHit.ceil().legend('{{instance}}')],
    alert: prometheusLimitHit,
    min: 0,
    width: 8,
  }),
  timeseries('Scrapes refused by limit', {
    description: 'Scrapes per second refused, by the limit that was broken, of all servers.',
    queries: [
      prometheusSampleLimitExceeded.rate().sum().legend('samples'),
      prometheusLabelLimitsExceeded.rate().sum().legend('labels'),
      prometheusBodyLimitExceeded.rate().sum().legend('size'),
      prometheusTargetLimitExceeded.rate().sum().legend('targets'),
    ],
    min: 0,
    stack: 'normal',
    width: 8,
  }),
  text('Too many series', { content: HOW_TO, width: 8, height: 8 }),
]);
