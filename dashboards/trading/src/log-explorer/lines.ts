import { logs, loki, section, timeseries } from '@belvedere/dashboard-kit';
import { logMessages, serviceLogs } from '@belvedere/metrics-trading';
import { search, service } from '../variables.ts';
import { level } from './variables.ts';

const found = serviceLogs.logs.where({ service, level }).search(search);

/** What the services say, searched in full text. */
export const lines = section('Lines of all services', [
  timeseries('Lines by level', {
    description:
      'Lines per second that the choices above and the search leave, by level. A step up says when it began.',
    query: loki(found.rate({ by: ['level'] }), { legend: '{{level}}' }),
    unit: 'cps',
    min: 0,
    style: 'bars',
    stack: 'normal',
    width: 8,
    height: 7,
  }),
  timeseries('Lines by service', {
    description: 'The same lines by the service that wrote them: where to look first.',
    query: loki(found.rate({ by: ['service'] }), { legend: '{{service}}' }),
    unit: 'cps',
    min: 0,
    style: 'bars',
    stack: 'normal',
    width: 8,
    height: 7,
  }),
  timeseries('Lines counted by the services', {
    description:
      'Lines per second by level as the services count them themselves, without the search. Where far more are counted than found, lines are lost on their way.',
    queries: [
      logMessages
        .where({ job: service, level })
        .rate()
        .sum({ by: ['level'] })
        .legend('{{level}}'),
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
