import { logs, loki, section, timeseries } from '@belvedere/dashboard-kit';
import { lokiReceivedLines } from '@belvedere/metrics-platform';
import { everyLog } from './streams.ts';
import { level, logNamespace, logService, search } from './variables.ts';

const found = everyLog.logs.where({ namespace: logNamespace, service: logService, level }).search(search);

const bars = { unit: 'cps', min: 0, style: 'bars', stack: 'normal', width: 8, height: 7 } as const;

/** What the services say, searched in full text. */
export const lines = section('Lines of all services', [
  timeseries('Lines by level', {
    description:
      'Lines per second that the choices above and the search leave, by level. A step up says when it began.',
    query: loki(found.rate({ by: ['level'] }), { legend: '{{level}}' }),
    ...bars,
  }),
  timeseries('Lines by service', {
    description: 'The same lines by the service that wrote them: where to look first.',
    query: loki(found.rate({ by: ['service'] }), { legend: '{{service}}' }),
    ...bars,
  }),
  timeseries('Lines that Loki takes in', {
    description:
      'Lines per second that arrive, by tenant, whatever is chosen above. Where far fewer are found than arrive, look at another level; where none arrive, at the shippers.',
    queries: [
      lokiReceivedLines
        .rate()
        .sum({ by: ['tenant'] })
        .legend('{{tenant}}'),
    ],
    min: 0,
    stack: 'normal',
    width: 8,
    height: 7,
  }),
  logs('Lines', {
    description:
      'The lines themselves, the latest first. The search finds its text anywhere in a line, in any case; a line’s trace id leads to its trace.',
    query: loki(found, { maxLines: 500 }),
    height: 16,
  }),
]);
