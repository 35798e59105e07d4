import { section, stateTimeline, timeseries, type ValueMapping } from '@belvedere/dashboard-kit';
import { probeHttpDuration, probeHttpStatusCode } from '@belvedere/metrics-platform';
import { probeTarget } from '../variables.ts';

const own = { instance: probeTarget };

const CODES: readonly ValueMapping[] = [
  { value: 0, text: 'No answer', colour: 'red' },
  { from: 200, to: 299, text: 'Well (2xx)', colour: 'green' },
  { from: 300, to: 399, text: 'Elsewhere (3xx)', colour: 'blue' },
  { from: 400, to: 499, text: 'Refused (4xx)', colour: 'orange' },
  { from: 500, to: 599, text: 'Failed (5xx)', colour: 'red' },
];

/** What web servers say. */
export const http = section('HTTP', [
  timeseries('Time by phase', {
    description:
      'Where the time of the probes goes, on average: resolve is DNS, connect the network, tls the handshake, processing the server, transfer the size.',
    queries: [
      probeHttpDuration
        .where(own)
        .avg({ by: ['phase'] })
        .legend('{{phase}}'),
    ],
    stack: 'normal',
    min: 0,
    width: 12,
  }),
  stateTimeline('Status', {
    description: 'Which status each target answered with. 4xx: the probe asks for the wrong thing, or is not let in.',
    query: probeHttpStatusCode.where(own).legend('{{instance}}'),
    mappings: CODES,
    width: 12,
  }),
]);
