/**
 * Questions to the logs that people come back to, in LogQL and for Elasticsearch. Each is a panel, too, and a link into
 * Grafana's Explore by `exploreUrl`.
 */
import { savedLogQuery } from '@belvedere/logs';
import { auditTrail, paymentLogs, serviceLogs } from '@belvedere/metrics-trading';

/** Events by which rights, secrets or data changed hands. */
const CHANGES = [
  'credential_change',
  'privilege_change',
  'api_key_change',
  'payout_detail_change',
  'data_export',
] as const;

export const paymentFailures = savedLogQuery('Payment failures of the last hour', {
  description: 'Every payment that failed within the last hour, with its provider, its reason and its request.',
  query: paymentLogs.logs.field('event').is('payment_failed'),
  range: '1h',
});

export const paymentFailuresByReason = savedLogQuery('Payment failures by reason, last hour', {
  description: 'How many payments failed within the last hour for which reason, the most frequent first.',
  query: paymentLogs.logs
    .field('event')
    .is('payment_failed')
    .count({ by: ['reason'], instant: true, top: 10 }),
  range: '1h',
});

export const securityEventsByAddress = savedLogQuery('Security events by address, 24 h', {
  description: 'The addresses that most security events of the last 24 hours came from.',
  query: auditTrail.logs
    .field('severity')
    .is(['warning', 'critical'])
    .count({ by: ['source_ip'], instant: true, top: 20 }),
  range: '24h',
});

export const auditedChanges = savedLogQuery('Audit trail: changes, 24 h', {
  description: 'Who changed credentials, rights, keys or payout details, or took data along, within 24 hours.',
  query: auditTrail.logs.field('event').is(CHANGES),
  range: '24h',
});

export const criticalEvents = savedLogQuery('Audit trail: critical events, 24 h', {
  description: 'Every critical security event of the last 24 hours, with its actor and where it came from.',
  query: auditTrail.logs.field('severity').is('critical'),
  range: '24h',
});

export const errorsByService = savedLogQuery('Errors by service, last hour', {
  description: 'How many lines of level error or fatal each service wrote within the last hour.',
  query: serviceLogs.logs.where({ level: ['error', 'fatal'] }).count({ by: ['service'], instant: true, top: 10 }),
  range: '1h',
});

/** All of them, in the order in which they are listed. */
export const savedQueries = [
  paymentFailures,
  paymentFailuresByReason,
  errorsByService,
  securityEventsByAddress,
  criticalEvents,
  auditedChanges,
] as const;
