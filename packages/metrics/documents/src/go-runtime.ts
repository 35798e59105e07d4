/** The Go runtime of the Go service. */
import { goRuntimeMetrics } from '@belvedere/metrics-platform';
import { goService } from './jobs.ts';

export const {
  goVersion,
  goRoutines,
  goThreads,
  goCollectionPause,
  goHeapUsed,
  goNextCollection,
  goMemory,
  goAllocated,
} = goRuntimeMetrics({ job: [goService] });
