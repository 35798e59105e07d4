import { documentsJavaHeapHigh, heapUse } from '@belvedere/alerts-documents';
import { count } from '@belvedere/core';
import { section, stat, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  jvmGcCollection,
  jvmMemoryCommitted,
  jvmMemoryMaximum,
  jvmMemoryUsed,
  jvmThreads,
  jvmThreadsByState,
  jvmThreadsDeadlocked,
} from '@belvedere/metrics-documents';

const third = { width: 8, min: 0 } as const;
const byArea = { by: ['area'] } as const;

/** What the virtual machine of the Java service does with processors and memory. */
export const javaRuntime = section(
  'Java service',
  [
    timeseries('Heap after collections', {
      description:
        'The least of the heap in use within 10 minutes, as a share of what it may be: what collections cannot take back. A line that only rises is a leak.',
      queries: [heapUse.legend('{{instance}}')],
      alert: documentsJavaHeapHigh,
      ...third,
    }),
    timeseries('Java memory', {
      description:
        'Memory in use and memory that may be used without asking for more, by area, and the bound of the heap, of the instance with most.',
      queries: [
        jvmMemoryUsed.max(byArea).legend('{{area}} in use'),
        jvmMemoryCommitted.max(byArea).legend('{{area}} committed'),
        jvmMemoryMaximum.where({ area: 'heap' }).max(byArea).legend('{{area}} bound'),
      ],
      ...third,
    }),
    timeseries('Time in collections', {
      description:
        'Share of the time that garbage collections take, by collector. While one stops the world no request goes on.',
      queries: [
        jvmGcCollection.sum
          .rate()
          .max({ by: ['gc'] })
          .legend('{{gc}}'),
      ],
      ...third,
    }),
    timeseries('Threads', {
      description: 'Threads that exist. A number that only rises is a pool without a bound.',
      queries: [jvmThreads.legend('{{instance}}')],
      ...third,
    }),
    timeseries('Threads by state', {
      description: 'Threads of all instances by state. Many that are BLOCKED wait for one lock.',
      queries: [jvmThreadsByState.sum({ by: ['state'] }).legend('{{state}}')],
      stack: 'normal',
      ...third,
    }),
    stat('Deadlocked threads', {
      description: 'Threads that wait for one another for ever: only a restart of the instance ends it.',
      query: jvmThreadsDeadlocked.legend('{{instance}}'),
      thresholds: worseAbove(count(1)),
      colour: 'background',
      width: 8,
      height: 8,
    }),
  ],
  { collapsed: true },
);
