import { section, stat, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { probeDuration, probeSuccess, targetUp } from '@belvedere/metrics-platform';
import { ownProbes } from '@belvedere/metrics-trading';
import { service } from '../variables.ts';

/** What runs, and what is reached from outside. */
export const status = section('Status', [
  stat('Instances', {
    description: 'Whether each instance of the chosen services answered its last scrape.',
    query: targetUp.where({ job: service }).legend('{{instance}}'),
    mappings: UP_OR_DOWN,
    colour: 'background',
    noValue: 'Nothing is scraped',
    width: 24,
    height: 5,
  }),
  stateTimeline('Reached from outside', {
    description:
      'Whether each service is reached over HTTP, TCP and DNS. Up in the tiles above and down here: its way in is broken.',
    query: probeSuccess.where(ownProbes).legend('{{instance}}'),
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 14,
  }),
  timeseries('Time of the probes', {
    description:
      'How long a whole probe takes, name resolution and connection included. All of them at once: the network.',
    queries: [probeDuration.where(ownProbes).legend('{{instance}}')],
    min: 0,
    width: 10,
  }),
]);
