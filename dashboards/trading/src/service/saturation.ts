import { percent } from '@belvedere/core';
import { section, stateTimeline, timeseries, UP_OR_DOWN, worseAbove, type Section } from '@belvedere/dashboard-kit';
import {
  dependencyUp,
  processCpu,
  processMaximumFiles,
  processMemory,
  processOpenFiles,
  processStartTime,
} from '@belvedere/metrics-trading';
import { saturation as usage } from '@belvedere/promql';
import { containers } from './containers.ts';
import type { ServiceOptions } from './service-options.ts';

/** Without a descriptor no connection is opened: from here on the limit is near. */
const MANY_FILES = percent(80);

const quarter = { width: 6, min: 0 } as const;

/** What runs full, and what the service cannot do without. */
export function saturation(options: ServiceOptions): Section {
  const { service } = options;
  const own = { job: service.name };
  return section('Saturation', [
    timeseries('CPU by instance', {
      description:
        'Processors that each instance keeps busy: 100 % is one of them. Instances that share the load lie close together.',
      queries: [
        processCpu
          .where(own)
          .rate()
          .sum({ by: ['instance'] })
          .legend('{{instance}}'),
      ],
      ...quarter,
    }),
    timeseries('Memory by instance', {
      description: 'Memory that each instance holds. A line that rises from restart to restart is a leak.',
      queries: [
        processMemory
          .where(own)
          .max({ by: ['instance'] })
          .legend('{{instance}}'),
      ],
      ...quarter,
    }),
    timeseries('Open files', {
      description:
        'Descriptors in use, sockets among them, as a share of those that the process may have. At the limit it accepts no connection.',
      queries: [
        usage({
          used: processOpenFiles.where(own).max({ by: ['instance'] }),
          capacity: processMaximumFiles.where(own).max({ by: ['instance'] }),
        }).legend('{{instance}}'),
      ],
      thresholds: worseAbove(MANY_FILES),
      ...quarter,
    }),
    timeseries('Restarts, last hour', {
      description:
        'How often the process of each instance began anew within the hour before each point. One may be a deployment; several are a crash that repeats: see its last lines of log.',
      queries: [
        processStartTime
          .where(own)
          .over('1h')
          .changes()
          .max({ by: ['instance'] })
          .legend('{{instance}}'),
      ],
      style: 'bars',
      decimals: 0,
      ...quarter,
    }),
    ...containers(options),
    stateTimeline('Dependencies', {
      description:
        'Whether what the service needs answered its last health check, at the instance that fares worst. What is down here explains most of the above.',
      query: dependencyUp
        .where(own)
        .min({ by: ['dependency'] })
        .legend('{{dependency}}'),
      mappings: UP_OR_DOWN,
      legend: 'hidden',
      height: 6,
    }),
  ]);
}
