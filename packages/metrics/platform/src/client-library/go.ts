/**
 * The runtime of a service that is written in Go.
 * Source: https://github.com/prometheus/client_golang/blob/v1.24.0/prometheus/go_collector.go, go_collector_latest.go
 */
import { counter, gauge, summary } from '@belvedere/promql';
import { GO_SERVICES } from './jobs.ts';

const service = { job: GO_SERVICES } as const;

export const goVersion = gauge('go_info', {
  help: 'The version of Go, as a label; the value is 1.',
  labels: ['version'],
  ...service,
});

export const goRoutines = gauge('go_goroutines', { help: 'Goroutines that there are.', ...service });

export const goThreads = gauge('go_threads', { help: 'Threads of the operating system.', ...service });

export const goProcessors = gauge('go_sched_gomaxprocs_threads', {
  help: 'Threads that may run Go code at once.',
  ...service,
});

export const goCollectionPause = summary('go_gc_duration_seconds', {
  help: 'Time for which the garbage collection stopped the world.',
  quantiles: [0, 0.25, 0.5, 0.75, 1],
  ...service,
});

export const goCollectionTarget = gauge('go_gc_gogc_percent', {
  help: 'How far the heap may grow before the next garbage collection, in percent of what lives.',
  unit: 'percent',
  ...service,
});

export const goMemoryLimit = gauge('go_gc_gomemlimit_bytes', {
  help: 'Memory that the runtime tries to stay below.',
  ...service,
});

export const goLastCollection = gauge('go_memstats_last_gc_time_seconds', {
  help: 'When the last garbage collection ended, in Unix time.',
  ...service,
});

export const goNextCollection = gauge('go_memstats_next_gc_bytes', {
  help: 'Size of the heap at which the next garbage collection begins.',
  ...service,
});

export const goMemory = gauge('go_memstats_sys_bytes', {
  help: 'Memory taken from the operating system.',
  ...service,
});

/** The same number as that of the heap, under the name that most dashboards read. */
export const goMemoryAllocated = gauge('go_memstats_alloc_bytes', {
  help: 'Memory of objects, dead ones included.',
  ...service,
});

export const goHeapAllocated = gauge('go_memstats_heap_alloc_bytes', {
  help: 'Memory of objects, dead ones included.',
  ...service,
});

export const goHeapUsed = gauge('go_memstats_heap_inuse_bytes', {
  help: 'Memory of the parts of the heap that hold objects.',
  ...service,
});

export const goHeapIdle = gauge('go_memstats_heap_idle_bytes', {
  help: 'Memory of the parts of the heap that hold none.',
  ...service,
});

export const goHeapReleased = gauge('go_memstats_heap_released_bytes', {
  help: 'Memory given back to the operating system.',
  ...service,
});

export const goStackUsed = gauge('go_memstats_stack_inuse_bytes', { help: 'Memory of stacks.', ...service });

export const goHeapObjects = gauge('go_memstats_heap_objects', { help: 'Objects on the heap.', ...service });

export const goAllocated = counter('go_memstats_alloc_bytes_total', {
  help: 'Memory of all objects ever made.',
  ...service,
});

export const goAllocations = counter('go_memstats_mallocs_total', { help: 'Objects ever made.', ...service });

export const goFrees = counter('go_memstats_frees_total', { help: 'Objects ever freed.', ...service });
