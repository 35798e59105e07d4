/**
 * What the services log: one line of JSON an event, with the ids that lead from a line to its request, its user and its
 * trace. Loki finds lines by the labels below, whose values are few; what has many is a field.
 */
import { logStream } from '@belvedere/logs';
import { ownNamespace } from './infrastructure.ts';
import { payment } from './jobs.ts';

const labels = ['namespace', 'service', 'level'] as const;
const correlation = { request: 'request_id', trace: 'trace_id' } as const;

/** What every line has. The text is `message`; labels are not repeated in it. */
const COMMON = {
  event: 'string',
  request_id: 'string',
  correlation_id: 'string',
  trace_id: 'string',
  user_id: 'string',
  source_ip: 'string',
} as const;

/** Every line of the ten services, whatever it tells. `service` is the name of the job. */
export const serviceLogs = logStream('service logs', {
  description: 'Everything that the services of trading log.',
  labels,
  where: ownNamespace,
  fields: {
    ...COMMON,
    path: 'string',
    status: 'number',
    duration_seconds: 'number',
    error: 'string',
    order_id: 'string',
    symbol: 'string',
    venue: 'string',
  },
  index: 'trading',
  correlation,
});

/** What becomes of payments, refunds and the books. */
export const paymentLogs = logStream('payment logs', {
  description: 'What becomes of payments: each ends with one line, whose event is what came of it.',
  labels,
  where: { ...ownNamespace, service: payment.name },
  fields: {
    ...COMMON,
    payment_id: 'string',
    payment_method: 'string',
    provider: 'string',
    result: 'string',
    reason: 'string',
    amount_dollars: 'number',
    duration_seconds: 'number',
  },
  index: 'revenue',
  correlation,
});

/** The records of the audit trail, which `security_events_total` counts by the same `event` and `severity`. */
export const auditTrail = logStream('audit trail', {
  description: 'Who did what, from where, and whether it was allowed: kept longer than other logs, and never changed.',
  labels: [...labels, 'log_type'],
  where: { ...ownNamespace, log_type: 'audit' },
  fields: { ...COMMON, severity: 'string', actor: 'string', subject: 'string', outcome: 'string', reason: 'string' },
  index: 'security',
  correlation,
});
