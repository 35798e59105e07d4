/** Questions to the logs of all domains that people come back to, in LogQL and for Elasticsearch. */
import { savedLogQuery } from '@belvedere/logs';
import { errorLogs, everyLog, securityLogs } from './streams.ts';

export const errorsByService = savedLogQuery('Errors by service, last hour', {
  description: 'How many lines of level error or fatal each service wrote within the last hour, the most first.',
  query: errorLogs.logs.count({ by: ['service'], instant: true, top: 20 }),
  range: '1h',
});

export const fatalLines = savedLogQuery('Fatal lines, last hour', {
  description: 'Every line after which a process of any domain ended itself, within the last hour.',
  query: errorLogs.logs.where({ level: 'fatal' }),
  range: '1h',
});

export const linesByService = savedLogQuery('Lines by service, last hour', {
  description: 'How many lines each service wrote within the last hour: who fills the store of logs.',
  query: everyLog.logs.count({ by: ['service'], instant: true, top: 20 }),
  range: '1h',
});

export const securityEventsByAddress = savedLogQuery('Security events by address, 24 h', {
  description: 'The addresses that most security events of all domains came from within 24 hours.',
  query: securityLogs.logs
    .field('severity')
    .is(['warning', 'critical'])
    .count({ by: ['source_ip'], instant: true, top: 20 }),
  range: '24h',
});

export const deniedActions = savedLogQuery('Denied actions, 24 h', {
  description: 'Who tried what they may not, in any domain, within 24 hours.',
  query: securityLogs.logs.field('outcome').is('denied'),
  range: '24h',
});
