import { counter, gauge, summary, type Job } from '@belvedere/promql';

/**
 * The runtime of services that are written in Go, as the client library exposes it: for the platform's own, and for those
 * of domains.
 * Source: https://github.com/prometheus/client_golang/blob/v1.24.0/prometheus/go_collector.go, go_collector_latest.go
 */
export function goRuntimeMetrics({ job }: { readonly job: readonly Job[] }) {
  return {
    goVersion: gauge('go_info', {
      help: 'The version of Go, as a label; the value is 1.',
      labels: ['version'],
      job,
    }),
    goRoutines: gauge('go_goroutines', { help: 'Goroutines that there are.', job }),
    goThreads: gauge('go_threads', { help: 'Threads of the operating system.', job }),
    goProcessors: gauge('go_sched_gomaxprocs_threads', {
      help: 'Threads that may run Go code at once.',
      job,
    }),
    goCollectionPause: summary('go_gc_duration_seconds', {
      help: 'Time for which the garbage collection stopped the world.',
      quantiles: [0, 0.25, 0.5, 0.75, 1],
      job,
    }),
    goCollectionTarget: gauge('go_gc_gogc_percent', {
      help: 'How far the heap may grow before the next garbage collection, in percent of what lives.',
      unit: 'percent',
      job,
    }),
    goMemoryLimit: gauge('go_gc_gomemlimit_bytes', {
      help: 'Memory that the runtime tries to stay below.',
      job,
    }),
    goLastCollection: gauge('go_memstats_last_gc_time_seconds', {
      help: 'When the last garbage collection ended, in Unix time.',
      job,
    }),
    goNextCollection: gauge('go_memstats_next_gc_bytes', {
      help: 'Size of the heap at which the next garbage collection begins.',
      job,
    }),
    goMemory: gauge('go_memstats_sys_bytes', {
      help: 'Memory taken from the operating system.',
      job,
    }),
    /** The same number as that of the heap, under the name that most dashboards read. */
    goMemoryAllocated: gauge('go_memstats_alloc_bytes', {
      help: 'Memory of objects, dead ones included.',
      job,
    }),
    goHeapAllocated: gauge('go_memstats_heap_alloc_bytes', {
      help: 'Memory of objects, dead ones included.',
      job,
    }),
    goHeapUsed: gauge('go_memstats_heap_inuse_bytes', {
      help: 'Memory of the parts of the heap that hold objects.',
      job,
    }),
    goHeapIdle: gauge('go_memstats_heap_idle_bytes', {
      help: 'Memory of the parts of the heap that hold none.',
      job,
    }),
    goHeapReleased: gauge('go_memstats_heap_released_bytes', {
      help: 'Memory given back to the operating system.',
      job,
    }),
    goStackUsed: gauge('go_memstats_stack_inuse_bytes', { help: 'Memory of stacks.', job }),
    goHeapObjects: gauge('go_memstats_heap_objects', { help: 'Objects on the heap.', job }),
    goAllocated: counter('go_memstats_alloc_bytes_total', {
      help: 'Memory of all objects ever made.',
      job,
    }),
    goAllocations: counter('go_memstats_mallocs_total', { help: 'Objects ever made.', job }),
    goFrees: counter('go_memstats_frees_total', { help: 'Objects ever freed.', job }),
  };
}
