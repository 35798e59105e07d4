import { tradingInstanceDown } from '@belvedere/alerts-trading';
import { section, stateTimeline, statusHistory, UP_OR_DOWN, type ValueMapping } from '@belvedere/dashboard-kit';
import { probeSuccess, targetUp } from '@belvedere/metrics-platform';
import { dashboards, dependencyUp, everyService, ownProbes } from '@belvedere/metrics-trading';

const PARTLY: readonly ValueMapping[] = [
  { value: 0, text: 'Down', colour: 'red' },
  { from: 0.001, to: 0.999, text: 'Partly up', colour: 'orange' },
  { value: 1, text: 'Up', colour: 'green' },
];

/** What runs, what is reached, and what the services need. */
export const health = section('Health matrix', [
  stateTimeline('Services', {
    description:
      'Whether the instances of each service answer Prometheus: all, some or none of them. Some: the others carry their load, and the next failure is an outage.',
    query: targetUp
      .where({ job: everyService.map(({ name }) => name) })
      .avg({ by: ['job'] })
      .legend('{{job}}'),
    alert: tradingInstanceDown,
    mappings: PARTLY,
    dataLinks: [{ dashboard: dashboards.systemHealth, variables: { service: 'job' } }],
    legend: 'hidden',
    width: 12,
    height: 10,
  }),
  stateTimeline('Dependencies', {
    description:
      'Whether what the services need answers all of them: databases, the broker, and what others run for us. Down here and up there: look at the network.',
    query: dependencyUp.min({ by: ['dependency'] }).legend('{{dependency}}'),
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 12,
    height: 10,
  }),
  statusHistory('Probes', {
    description:
      'Whether each service is reached from outside, over HTTP, TCP and DNS. Down while the service is up: its way in is broken.',
    query: probeSuccess.where(ownProbes).legend('{{instance}}'),
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    height: 10,
  }),
]);
