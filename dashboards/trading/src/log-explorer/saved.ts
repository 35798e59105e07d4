import { logs, loki, section, table } from '@belvedere/dashboard-kit';
import {
  auditedChanges,
  criticalEvents,
  errorsByService,
  paymentFailures,
  paymentFailuresByReason,
  securityEventsByAddress,
} from './saved-queries.ts';

const counted = { instant: true } as const;
/** What Loki’s data source calls the column of the values. */
const VALUES = 'Value #A';
const LAST_HOUR = '1h';
const LAST_DAY = '24h';

/** The saved queries, each over its own time, whatever the dashboard shows. */
export const saved = section(
  'Saved queries',
  [
    logs('Payment failures, last hour', {
      description: paymentFailures.description,
      query: loki(paymentFailures),
      timeFrom: LAST_HOUR,
      width: 16,
    }),
    table('Payment failures by reason, last hour', {
      description: paymentFailuresByReason.description,
      queries: [loki(paymentFailuresByReason, counted)],
      labels: { reason: 'Reason', [VALUES]: 'Payments' },
      timeFrom: LAST_HOUR,
      width: 8,
      height: 10,
    }),
    table('Security events by address, 24 h', {
      description: securityEventsByAddress.description,
      queries: [loki(securityEventsByAddress, counted)],
      labels: { source_ip: 'Address', [VALUES]: 'Events' },
      timeFrom: LAST_DAY,
      width: 8,
      height: 10,
    }),
    logs('Critical security events, 24 h', {
      description: criticalEvents.description,
      query: loki(criticalEvents),
      timeFrom: LAST_DAY,
      width: 16,
    }),
    table('Errors by service, last hour', {
      description: errorsByService.description,
      queries: [loki(errorsByService, counted)],
      labels: { service: 'Service', [VALUES]: 'Lines' },
      timeFrom: LAST_HOUR,
      width: 8,
      height: 10,
    }),
    logs('Audited changes, 24 h', {
      description: auditedChanges.description,
      query: loki(auditedChanges),
      timeFrom: LAST_DAY,
      width: 16,
    }),
  ],
  { collapsed: true },
);
