import { section, timeseries } from '@belvedere/dashboard-kit';
import { probeDnsAnswers, probeDnsDuration, probeDnsLookup } from '@belvedere/metrics-platform';
import { probeTarget } from '../variables.ts';

const own = { instance: probeTarget };
const third = { width: 8, min: 0 } as const;

/** Whether names are found. */
export const dns = section('DNS', [
  timeseries('Lookup of the targets', {
    description: 'How long it takes to find the address of each target. Slow for all: the resolver of the cluster.',
    queries: [probeDnsLookup.where(own).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Name servers by phase', {
    description: 'Where the time of the probes of name servers goes.',
    queries: [
      probeDnsDuration
        .where(own)
        .avg({ by: ['phase'] })
        .legend('{{phase}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Answers of name servers', {
    description: 'Records that each name server answers with. None: the zone is gone, though the server is there.',
    queries: [probeDnsAnswers.where(own).legend('{{instance}}')],
    ...third,
  }),
]);
