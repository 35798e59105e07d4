import { section, table, timeseries } from '@belvedere/dashboard-kit';
import {
  logMessages,
  processCpu,
  processMaximumFiles,
  processMemory,
  processOpenFiles,
  processStartTime,
  serviceBuild,
  serviceConfigurationTime,
} from '@belvedere/metrics-documents';
import { saturation, time } from '@belvedere/promql';
import { service } from '../variables.ts';

const own = { job: service };
const byInstance = { by: ['job', 'instance'] } as const;
const half = { width: 12, min: 0 } as const;

/** What each process takes, how long it runs, and in which version. */
export const processes = section(
  'Processes',
  [
    timeseries('CPU by process', {
      description: 'Processors that a process keeps busy: 100 % is one of them.',
      queries: [processCpu.where(own).rate().legend('{{instance}}')],
      ...half,
    }),
    timeseries('Memory by process', {
      description: 'Memory that a process holds. A line that only rises is a leak.',
      queries: [processMemory.where(own).legend('{{instance}}')],
      ...half,
    }),
    timeseries('Open files', {
      description:
        'File descriptors in use, sockets among them, as a share of what a process may have. At its limit it takes no connection.',
      queries: [
        saturation({ used: processOpenFiles.where(own), capacity: processMaximumFiles }).legend('{{instance}}'),
      ],
      ...half,
    }),
    timeseries('Log messages', {
      description:
        'Messages written per second by level. More errors without failed requests are failures that nobody was told of.',
      queries: [
        logMessages
          .where(own)
          .rate()
          .sum({ by: ['job', 'level'] })
          .legend('{{job}} {{level}}'),
      ],
      scale: 'log',
      width: 12,
    }),
    table('Versions', {
      description:
        'The versions that run, and on how many instances: two of a service beside each other are a rollout under way, or one that stopped.',
      queries: [
        serviceBuild
          .where(own)
          .count({ by: ['job', 'version', 'revision'] })
          .legend('Instances'),
      ],
      labels: { job: 'Service', version: 'Version', revision: 'Revision' },
    }),
    table('Ages', {
      description: 'For how long each process runs, and since when its configuration is in use.',
      queries: [
        time().minus(processStartTime.where(own).max(byInstance)).legend('Runs for'),
        time().minus(serviceConfigurationTime.where(own).max(byInstance)).legend('Configuration in use for'),
      ],
      labels: { job: 'Service', instance: 'Instance' },
    }),
  ],
  { collapsed: true },
);
