import { section, table, timeseries } from '@belvedere/dashboard-kit';
import { processCpu, processMaximumFiles, processMemory, processOpenFiles } from '@belvedere/metrics-feature-store';
import { process } from '../variables.ts';

const cpu = processCpu
  .where({ instance: process })
  .rate()
  .sum({ by: ['job', 'instance'] });
const memory = processMemory.where({ instance: process }).sum({ by: ['job', 'instance'] });
const files = processOpenFiles
  .where({ instance: process })
  .dividedBy(processMaximumFiles.where({ instance: process }))
  .max({ by: ['job', 'instance'] });

/** What each process takes: for finding the one that leaves too little to the others. */
export const services = section(
  'Processes',
  [
    timeseries('CPU by process', {
      description: 'Processors that the process keeps busy: 100 % is one of them.',
      queries: [cpu.legend('{{instance}}')],
      min: 0,
      width: 12,
    }),
    timeseries('Memory by process', {
      description: 'Memory that the process holds. A line that only rises is a leak.',
      queries: [memory.legend('{{instance}}')],
      min: 0,
      width: 12,
    }),
    table('Processes', {
      description: 'What each process takes now.',
      queries: [cpu.legend('CPU'), memory.legend('Memory'), files.legend('Open files')],
      width: 24,
    }),
  ],
  { collapsed: true },
);
