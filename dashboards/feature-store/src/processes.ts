import { section, timeseries, type Section } from '@belvedere/dashboard-kit';
import { processCpu, processMaximumFiles, processMemory, processOpenFiles } from '@belvedere/metrics-feature-store';
import type { Job } from '@belvedere/promql';

const third = { min: 0, width: 8 } as const;

/** What the processes of one service take. */
export function processesOf({ name }: Job): Section {
  const own = { job: name };
  return section(
    'Processes',
    [
      timeseries('CPU by process', {
        description: 'Processors that each process keeps busy: 100 % is one of them.',
        queries: [processCpu.where(own).rate().legend('{{instance}}')],
        ...third,
      }),
      timeseries('Memory by process', {
        description: 'Memory that each process holds. A line that only rises is a leak.',
        queries: [processMemory.where(own).legend('{{instance}}')],
        ...third,
      }),
      timeseries('Open files by process', {
        description:
          'Files and connections that each process has open, as a share of what it may. At 100 % it accepts no further connection.',
        queries: [processOpenFiles.where(own).dividedBy(processMaximumFiles.where(own)).legend('{{instance}}')],
        ...third,
      }),
    ],
    { collapsed: true },
  );
}
