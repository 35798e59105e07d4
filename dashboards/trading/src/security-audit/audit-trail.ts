import { tradingAuditTrailFailing } from '@belvedere/alerts-trading';
import { logs, loki, section, table, timeseries } from '@belvedere/dashboard-kit';
import { auditRecords, auditTrail, securityEvents } from '@belvedere/metrics-trading';
import { auditedChanges, criticalEvents, securityEventsByAddress } from '../log-explorer/saved-queries.ts';
import { search } from '../variables.ts';

const third = { width: 8, min: 0 } as const;
const LAST_DAY = '24h';

/** What was recorded: as numbers, and who did what from where. */
export const trail = section('Audit trail', [
  timeseries('Security events', {
    description: 'Security events per second by kind, whatever their severity.',
    queries: [
      securityEvents
        .rate()
        .sum({ by: ['event'] })
        .legend('{{event}}'),
    ],
    ...third,
  }),
  timeseries('Security events by severity', {
    description: 'Security events per second by severity: warnings that rise come before what is critical.',
    queries: [
      securityEvents
        .rate()
        .sum({ by: ['severity'] })
        .legend('{{severity}}'),
    ],
    ...third,
  }),
  timeseries('Records lost by service', {
    description:
      'Records of the audit trail that each service could not store, within the hour up to each point. One is too many: what is not recorded cannot be looked into.',
    queries: [
      auditRecords
        .where({ result: 'failed' })
        .increase('1h')
        .sum({ by: ['job'] })
        .legend('{{job}}'),
    ],
    alert: tradingAuditTrailFailing,
    ...third,
  }),
  timeseries('Records by result', {
    description: 'Records of the audit trail per second by whether they could be stored.',
    queries: [
      auditRecords
        .rate()
        .sum({ by: ['result'] })
        .legend('{{result}}'),
    ],
    width: 8,
    min: 0,
    height: 10,
  }),
  table('Events by address, 24 h', {
    description: `${securityEventsByAddress.description} Block an address at the gateway; many of one network are blocked together.`,
    queries: [loki(securityEventsByAddress, { instant: true })],
    labels: { source_ip: 'Address', 'Value #A': 'Events' },
    timeFrom: LAST_DAY,
    width: 8,
    height: 10,
  }),
  logs('Critical events of the audit trail, 24 h', {
    description: criticalEvents.description,
    query: loki(criticalEvents),
    timeFrom: LAST_DAY,
    width: 8,
  }),
  logs('Changes of rights and secrets, 24 h', {
    description: auditedChanges.description,
    query: loki(auditedChanges),
    timeFrom: LAST_DAY,
    width: 12,
  }),
  logs('Records', {
    description: 'The audit trail itself, searched by the text above: a name, an address, a request id.',
    query: loki(auditTrail.logs.search(search)),
    width: 12,
  }),
]);
