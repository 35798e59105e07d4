/** The Go runtime of what the platform consists of. */
import { goRuntimeMetrics } from './go-runtime.ts';
import { GO_SERVICES } from './jobs.ts';

export const {
  goVersion,
  goRoutines,
  goThreads,
  goProcessors,
  goCollectionPause,
  goCollectionTarget,
  goMemoryLimit,
  goLastCollection,
  goNextCollection,
  goMemory,
  goMemoryAllocated,
  goHeapAllocated,
  goHeapUsed,
  goHeapIdle,
  goHeapReleased,
  goStackUsed,
  goHeapObjects,
  goAllocated,
  goAllocations,
  goFrees,
} = goRuntimeMetrics({ job: GO_SERVICES });
