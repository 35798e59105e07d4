import { combinations, levelOf, rateOf, type Moment, type SeriesBehaviour } from '@belvedere/simulator/model';
import { goAllocations, goGoroutines, goHeapInUse, goInfo, goMemory, goNextGc, goThreads } from '../go-runtime.ts';
import {
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
  levelOf(goInfo, 1, { labels: [{ version: 'go1.26.1' }] }),
  levelOf(goGoroutines, ({ read, noise }) => Math.round(60 + 260 * read(demand) * noise(0.1))),
  levelOf(goThreads, 19),
  levelOf(goHeapInUse, ({ wander, noise }) => Math.round(1.35 * LIVE_HEAP * wander(0.05) * noise(0.2))),
  levelOf(goNextGc, ({ wander }) => Math.round(2 * LIVE_HEAP * wander(0.05))),
  levelOf(goMemory, Math.round(2.4 * LIVE_HEAP)),
  rateOf(goAllocations, ({ read, noise }) => (ALLOCATED * read(received) * noise(0.1)) / 2),
];

const HEAP = 2_048 * MEBIBYTE;
const OUTSIDE_HEAP = 190 * MEBIBYTE;
const THREADS: Readonly<Record<string, number>> = { RUNNABLE: 14, WAITING: 31, TIMED_WAITING: 22 };
const STATES = ['NEW', 'RUNNABLE', 'BLOCKED', 'WAITING', 'TIMED_WAITING', 'TERMINATED', 'UNKNOWN'];

/** Seconds between two collections. */
const COLLECTION_INTERVAL = 95;

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
];
