import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  goAllocated,
  goCollectionPause,
  goRoutines,
  goHeapUsed,
  goVersion,
  goMemory,
  goNextCollection,
  goThreads,
} from '../go-runtime.ts';
import {
  jvmGcCollection,
  jvmMemoryCommitted,
  jvmMemoryMaximum,
  jvmMemoryUsed,
  jvmThreads,
  jvmThreadsByState,
  jvmThreadsDeadlocked,
} from '../jvm-runtime.ts';
import { demand, received } from './signals.ts';

const MEBIBYTE = 2 ** 20;

/** Bytes that the Go service allocates for a document, and the heap that it keeps between collections. */
const ALLOCATED = 26 * MEBIBYTE;
const LIVE_HEAP = 210 * MEBIBYTE;

export const goRuntimeBehaviour: readonly SeriesBehaviour[] = [
  levelOf(goVersion, 1, { labels: [{ version: 'go1.26.1' }] }),
  levelOf(goRoutines, ({ read, noise }) => Math.round(60 + 260 * read(demand) * noise(0.1))),
  levelOf(goThreads, 19),
  levelOf(goHeapUsed, ({ wander, noise }) => Math.round(1.35 * LIVE_HEAP * wander(0.05) * noise(0.2))),
  levelOf(goNextCollection, ({ wander }) => Math.round(2 * LIVE_HEAP * wander(0.05))),
  levelOf(goMemory, Math.round(2.4 * LIVE_HEAP)),
  rateOf(goAllocated, ({ read, noise }) => (ALLOCATED * read(received) * noise(0.1)) / 2),
  // A collection starts when as much was allocated as lives.
  observationsOf(goCollectionPause, {
    rate: ({ read }) => (ALLOCATED * read(received)) / 2 / LIVE_HEAP,
    distribution: ({ wander }) => logNormal({ median: 0.000_12 * wander(0.2), sigma: 0.7 }),
  }),
];

const HEAP = 2_048 * MEBIBYTE;
const OUTSIDE_HEAP = 190 * MEBIBYTE;
const THREADS: Readonly<Record<string, number>> = { RUNNABLE: 14, WAITING: 31, TIMED_WAITING: 22 };
const STATES = ['NEW', 'RUNNABLE', 'BLOCKED', 'WAITING', 'TIMED_WAITING', 'TERMINATED', 'UNKNOWN'];

/** Seconds between two collections of what is young, and those between two of all. */
const COLLECTION_INTERVAL = 95;
const COLLECTORS: Readonly<Record<string, { readonly interval: number; readonly median: number }>> = {
  'G1 Young Generation': { interval: COLLECTION_INTERVAL, median: 0.018 },
  'G1 Old Generation': { interval: 3_600, median: 0.11 },
};

/** The heap fills up from 30 % to 62 % of what it may be, until the next collection. */
const usedHeap = ({ time }: Pick<Moment, 'time'>): number =>
  HEAP * (0.3 + (0.32 * (time % COLLECTION_INTERVAL)) / COLLECTION_INTERVAL);

export const jvmRuntimeBehaviour: readonly SeriesBehaviour[] = [
  levelOf(jvmMemoryUsed, (moment) => Math.round(moment.labels.area === 'heap' ? usedHeap(moment) : OUTSIDE_HEAP)),
  levelOf(jvmMemoryCommitted, ({ labels }) => Math.round(labels.area === 'heap' ? 0.8 * HEAP : 1.1 * OUTSIDE_HEAP)),
  levelOf(jvmMemoryMaximum, ({ labels }) => (labels.area === 'heap' ? HEAP : -1)),
  levelOf(
    jvmThreads,
    Object.values(THREADS).reduce((sum, threads) => sum + threads, 0),
  ),
  levelOf(jvmThreadsByState, ({ labels }) => THREADS[labels.state] ?? 0, { labels: combinations({ state: STATES }) }),
  levelOf(jvmThreadsDeadlocked, 0),
  observationsOf(
    jvmGcCollection,
    {
      rate: ({ labels }) => 1 / COLLECTORS[labels.gc]!.interval,
      distribution: ({ labels }) => logNormal({ median: COLLECTORS[labels.gc]!.median, sigma: 0.4 }),
    },
    { labels: combinations({ gc: Object.keys(COLLECTORS) }) },
  ),
];
