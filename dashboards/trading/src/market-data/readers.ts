import { errorRatio } from '@belvedere/promql';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { marketDataSubscriptions, marketDataUpdates } from '@belvedere/metrics-trading';
import { feed } from '../variables.ts';

const updates = marketDataUpdates.where({ feed });
const byFeed = { by: ['feed'] } as const;
const third = { width: 8, min: 0 } as const;

/** Who reads the prices, and whether they keep up. */
export const readers = section('Readers', [
  timeseries('Subscriptions by feed', {
    description:
      'Streams of prices that clients and services read. A step down is a release, or clients that lost their connection.',
    queries: [marketDataSubscriptions.where({ feed }).sum(byFeed).legend('{{feed}}')],
    ...third,
  }),
  timeseries('Updates by feed', {
    description: 'Updates per second that were passed on to readers: what the instances work for.',
    queries: [updates.where({ result: 'delivered' }).rate().sum(byFeed).legend('{{feed}}')],
    ...third,
  }),
  timeseries('Updates dropped', {
    description:
      'Share of the updates that were dropped because the reader was too slow. It shows an older price until the next.',
    queries: [
      errorRatio({ failed: updates.where({ result: 'dropped' }), total: updates, ...byFeed }).legend('{{feed}}'),
    ],
    ...third,
  }),
]);
