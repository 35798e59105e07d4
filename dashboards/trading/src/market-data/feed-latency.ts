import { marketDataFeedLate } from '@belvedere/alerts-trading';
import { heatmap, section, timeseries } from '@belvedere/dashboard-kit';
import { feedLatency } from '@belvedere/metrics-trading';
import { feed } from '../variables.ts';

const latency = feedLatency.where({ feed });

/** How old prices are when they are passed on. */
export const feedLatencySection = section('Feed latency', [
  timeseries('Age of prices, p95', {
    description:
      'The age of the prices of a feed, when they are passed on, that 95 % of them stay below: from the time stamp of the market.',
    queries: [latency.quantile(0.95, { by: ['feed'] }).legend('{{feed}}')],
    alert: marketDataFeedLate,
    min: 0,
  }),
  heatmap('Ages of prices', {
    description:
      'How many prices were passed on at which age. A second band far above is one feed, or one instance whose clock is off.',
    of: latency,
  }),
]);
