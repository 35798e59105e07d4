/**
 * The virtual machine of the Java service, as the client library exposes it.
 * Source: https://github.com/prometheus/client_java/tree/main/prometheus-metrics-instrumentation-jvm
 */
import { gauge, summary } from '@belvedere/promql';
import { javaService } from './jobs.ts';

const area = { labels: ['area'], values: { area: ['heap', 'nonheap'] }, job: javaService } as const;

export const jvmMemoryUsed = gauge('jvm_memory_used_bytes', {
  help: 'Memory that objects and the machine itself use.',
  ...area,
});

export const jvmMemoryCommitted = gauge('jvm_memory_committed_bytes', {
  help: 'Memory that the machine may use without asking for more.',
  ...area,
});

/** -1 where there is no bound, as outside the heap by default: select `area="heap"` before dividing. */
export const jvmMemoryMaximum = gauge('jvm_memory_max_bytes', {
  help: 'Memory that the machine may have at most, or -1 for no bound.',
  ...area,
});

export const jvmGcCollection = summary('jvm_gc_collection_seconds', {
  help: 'Number and time of garbage collections, by collector.',
  labels: ['gc'],
  job: javaService,
});

export const jvmThreads = gauge('jvm_threads_current', {
  help: 'Threads that exist.',
  job: javaService,
});

export const jvmThreadsByState = gauge('jvm_threads_state', {
  help: 'Threads by state.',
  labels: ['state'],
  values: { state: ['NEW', 'RUNNABLE', 'BLOCKED', 'WAITING', 'TIMED_WAITING', 'TERMINATED', 'UNKNOWN'] },
  job: javaService,
});

export const jvmThreadsDeadlocked = gauge('jvm_threads_deadlocked', {
  help: 'Threads that wait for one another for ever.',
  job: javaService,
});
