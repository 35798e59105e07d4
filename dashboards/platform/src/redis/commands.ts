import { section, timeseries } from '@belvedere/dashboard-kit';
import { redisCommands, redisCommandsDuration, redisSlowLogLength } from '@belvedere/metrics-platform';
import { redisServer } from '../variables.ts';

const own = { instance: redisServer };
const byCommand = { by: ['cmd'] } as const;
const calls = redisCommands.where(own).rate().sum(byCommand);
const busy = redisCommandsDuration.where(own).rate().sum(byCommand);
const third = { width: 8, min: 0 } as const;

/** Which commands take the time. */
export const commands = section('Commands', [
  timeseries('Calls by command', {
    description: 'Calls per second of each command. KEYS or large SCANs in production are programs to be changed.',
    queries: [calls.legend('{{cmd}}')],
    stack: 'normal',
    ...third,
  }),
  timeseries('Time by command', {
    description: 'The mean time of each command. One that grows reads ever larger values.',
    queries: [busy.dividedBy(calls).legend('{{cmd}}')],
    ...third,
  }),
  timeseries('Slow log', {
    description:
      'Entries of the log of slow commands, which keeps the last ones. A step up: look at it with SLOWLOG GET.',
    queries: [redisSlowLogLength.where(own).legend('{{instance}}')],
    ...third,
  }),
]);
