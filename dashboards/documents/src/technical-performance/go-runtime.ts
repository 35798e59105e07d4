import { section, table, timeseries } from '@belvedere/dashboard-kit';
import {
  goAllocated,
  goCollectionPause,
  goHeapUsed,
  goMemory,
  goNextCollection,
  goRoutines,
  goThreads,
  goVersion,
} from '@belvedere/metrics-documents';

const third = { width: 8, min: 0 } as const;

/** What the runtime of the Go service does with processors and memory. */
export const goRuntime = section(
  'Go service',
  [
    timeseries('Goroutines and threads', {
      description: 'What the service does at once. Goroutines that only rise wait for something that never comes.',
      queries: [goRoutines.legend('goroutines {{instance}}'), goThreads.legend('threads {{instance}}')],
      ...third,
    }),
    timeseries('Go heap', {
      description:
        'The heap in use, the size at which it is collected next, and all memory taken from the system, of the instance with most.',
      queries: [
        goHeapUsed.max().legend('in use'),
        goNextCollection.max().legend('next collection'),
        goMemory.max().legend('from the system'),
      ],
      ...third,
    }),
    timeseries('Memory allocated', {
      description: 'Memory of new objects per second: it sets how often the heap is collected.',
      queries: [goAllocated.rate().legend('{{instance}}')],
      ...third,
    }),
    timeseries('Pauses of the collection', {
      description: 'The middle and the longest of the latest times for which the collection stopped the service.',
      queries: [
        goCollectionPause.quantile(0.5).legend('median {{instance}}'),
        goCollectionPause.quantile(1).legend('longest {{instance}}'),
      ],
      ...third,
    }),
    timeseries('Collections of the Go heap', {
      description: 'Garbage collections per second. It follows the memory that is allocated.',
      queries: [goCollectionPause.rate({ by: ['instance'] }).legend('{{instance}}')],
      ...third,
    }),
    table('Go versions', {
      description: 'The versions of Go that instances were built with.',
      queries: [goVersion.count({ by: ['version'] }).legend('Instances')],
      labels: { version: 'Go' },
      width: 8,
    }),
  ],
  { collapsed: true },
);
