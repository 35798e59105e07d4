/**
 * The Go runtime of the Go service, as the client library exposes it.
 * Source: https://github.com/prometheus/client_golang/blob/main/prometheus/go_collector.go
 */
import { counter, gauge, summary } from '@belvedere/promql';
import { goService } from './jobs.ts';

export const goInfo = gauge('go_info', {
  help: 'The version of Go that the service was built with, as a label; the value is 1.',
  labels: ['version'],
  job: goService,
});

export const goGoroutines = gauge('go_goroutines', {
  help: 'Goroutines that exist.',
  job: goService,
});

export const goThreads = gauge('go_threads', {
  help: 'Threads of the operating system that the runtime has started.',
  job: goService,
});

export const goGcDuration = summary('go_gc_duration_seconds', {
  help: 'How long garbage collection stopped the service each time.',
  quantiles: [0, 0.25, 0.5, 0.75, 1],
  job: goService,
});

export const goHeapInUse = gauge('go_memstats_heap_inuse_bytes', {
  help: 'Memory in spans of the heap that are in use.',
  job: goService,
});

export const goNextGc = gauge('go_memstats_next_gc_bytes', {
  help: 'Size of the heap at which the next garbage collection starts.',
  job: goService,
});

export const goMemory = gauge('go_memstats_sys_bytes', {
  help: 'Memory that the runtime has from the operating system.',
  job: goService,
});

export const goAllocations = counter('go_memstats_alloc_bytes_total', {
  help: 'Memory allocated on the heap, what was freed since included.',
  job: goService,
});
