/**
 * What all domains log in the same way: one line of JSON an event. Loki finds lines by the labels, whose values are few;
 * what has many is a field. What a domain logs beside this, its own explorer knows.
 */
import { logStream } from '@belvedere/logs';

const LABELS = ['namespace', 'service', 'level'] as const;

const FIELDS = {
  event: 'string',
  request_id: 'string',
  correlation_id: 'string',
  trace_id: 'string',
  user_id: 'string',
  source_ip: 'string',
  error: 'string',
} as const;

const correlation = { request: 'request_id', trace: 'trace_id' } as const;

/** Every line of every service. A namespace is a domain's. */
export const everyLog = logStream('all logs', {
  description: 'Everything that all services of all domains log.',
  labels: LABELS,
  where: { namespace: /.+/ },
  fields: FIELDS,
  index: 'general',
  correlation,
});

/** Lines of level error and fatal, which Elasticsearch keeps by themselves. */
export const errorLogs = logStream('error logs', {
  description: 'What all services of all domains log as an error.',
  labels: LABELS,
  where: { namespace: /.+/, level: ['error', 'fatal'] },
  fields: FIELDS,
  index: 'errors',
  correlation,
});

/** The records of the audit trails of all domains. */
export const securityLogs = logStream('security logs', {
  description: 'Who did what, from where, and whether it was allowed, in all domains.',
  labels: [...LABELS, 'stream'],
  where: { namespace: /.+/, stream: 'audit' },
  fields: { ...FIELDS, severity: 'string', actor: 'string', outcome: 'string' },
  index: 'security',
  correlation,
});
