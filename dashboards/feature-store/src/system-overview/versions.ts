import { section, table } from '@belvedere/dashboard-kit';
import { processStartTime, serviceBuild, serviceConfigurationTime } from '@belvedere/metrics-feature-store';
import { time } from '@belvedere/promql';

const each = { by: ['job', 'instance'] } as const;

/** What runs, since when. What broke at a time, often changed at that time. */
export const versions = section('What changed', [
  table('Versions', {
    description:
      'How many instances of each service run which version. Two versions of one service: a roll-out is under way, or stuck.',
    queries: [serviceBuild.count({ by: ['job', 'version', 'revision'] }).legend('Instances')],
    labels: { job: 'Service', version: 'Version', revision: 'Revision' },
  }),
  table('Time since the last change', {
    description:
      'How long each process has been running, and how long with its configuration. Young ones were restarted: on purpose?',
    queries: [
      time().minus(processStartTime.max(each)).legend('Started'),
      time().minus(serviceConfigurationTime.max(each)).legend('Configured'),
    ],
    labels: { job: 'Service', instance: 'Instance' },
    sort: { by: 'Started' },
  }),
]);
