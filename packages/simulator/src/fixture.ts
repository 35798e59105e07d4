/** A small domain for the tests of this package: a shop with two instances and one metric of each kind. */
import { catalog, counter, gauge, histogram, job, summary } from '@belvedere/promql';
import {
  behaviour,
  daily,
  growthOf,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  signal,
  targetsOf,
  type Behaviour,
} from './model/index.ts';

export const shop = job('shop', { scrapeInterval: '15s' });

export const orders = counter('orders_total', {
  help: 'Orders, "paid" or not; one \\ two\nlines.',
  labels: ['outcome'],
  values: { outcome: ['paid', 'refused'] },
  job: shop,
});
export const busySeconds = counter('busy_seconds_total', { help: 'Time at work.', job: shop });
export const faults = counter('faults_seen', { help: 'Faults, named without the suffix.', job: shop });
export const queue = gauge('queue_depth', { help: 'Orders that wait.', job: shop });
export const offset = gauge('journal_offset', { help: 'Entries of the journal.', job: shop });
export const note = gauge('note_info', { help: 'A note.', labels: ['text'], job: shop });
export const duration = histogram('order_duration_seconds', {
  help: 'Time for an order.',
  buckets: [0.1, 0.5, 1, 10],
  job: shop,
});
export const pause = summary('pause_seconds', {
  help: 'Time for which everything stood still.',
  quantiles: [0, 0.5, 1],
  job: shop,
});

export const shopCatalog = catalog('shop', { orders, busySeconds, faults, queue, offset, note, duration, pause });

export const customers = signal(
  'customers',
  ({ time, wander }) => daily(time, { peakHour: 12, low: 0.5 }) * wander(0.1),
);
export const slowness = signal('slowness', 1);
export const open = signal('open', 1);

/** The behaviours of the shop, its notes as stated. */
export const shopBehaviours = (notes: readonly string[] = ['plain']): Behaviour[] => [
  behaviour(shopCatalog, {
    targets: targetsOf(shop, ['shop-0', 'shop-1']),
    series: [
      rateOf(orders, ({ labels, read, noise }) => (labels.outcome === 'paid' ? 8 : 0.3) * read(customers) * noise(0.1)),
      rateOf(busySeconds, ({ read }) => 0.4 * read(customers)),
      rateOf(faults, 0.02),
      levelOf(queue, ({ read, noise }) =>
        read(open) === 0 ? undefined : Math.round(12 * read(slowness) * noise(0.3)),
      ),
      growthOf(offset, { rate: 3, plus: 1000 }),
      levelOf(note, 1, { labels: notes.map((text) => ({ text })) }),
      observationsOf(duration, {
        rate: ({ read }) => 2 * read(customers),
        distribution: ({ read }) => logNormal({ median: 0.4 * read(slowness), sigma: 0.5 }),
      }),
      observationsOf(pause, { rate: 0.05, distribution: () => logNormal({ median: 0.002, sigma: 0.8 }) }),
    ],
  }),
];

/** A start on the grid of steps and of scrapes: 2026-11-21 12:00 UTC. */
export const START = Date.UTC(2026, 10, 21, 12) / 1000;
