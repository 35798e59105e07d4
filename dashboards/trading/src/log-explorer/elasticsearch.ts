import { elasticsearch, logs, section, table } from '@belvedere/dashboard-kit';
import { serviceLogs } from '@belvedere/metrics-trading';
import { service } from '../variables.ts';
import { auditedChanges, paymentFailures, securityEventsByAddress } from './saved-queries.ts';
import { level, luceneSearch } from './variables.ts';

const source = (indexPattern: string): string => `Choose the data source of ${indexPattern} in the head.`;

/** The same questions to Elasticsearch, where it keeps the logs, too. Each of its data sources reads one index. */
export const inElasticsearch = section(
  'Elasticsearch',
  [
    logs('Documents of all services', {
      description: `Full-text search in Lucene’s language, such as declined AND NOT level:debug. ${source(serviceLogs.indexPattern)}`,
      query: elasticsearch(serviceLogs.logs.where({ service, level }).search(luceneSearch)),
    }),
    logs('Documents of payment failures, last hour', {
      description: `${paymentFailures.description} ${source(paymentFailures.indexPattern)}`,
      query: elasticsearch(paymentFailures),
      timeFrom: '1h',
      width: 8,
    }),
    table('Documents of security events by address, 24 h', {
      description: `${securityEventsByAddress.description} ${source(securityEventsByAddress.indexPattern)}`,
      queries: [elasticsearch(securityEventsByAddress)],
      labels: { source_ip: 'Address', Count: 'Events' },
      timeFrom: '24h',
      width: 8,
      height: 10,
    }),
    logs('Documents of audited changes, 24 h', {
      description: `${auditedChanges.description} ${source(auditedChanges.indexPattern)}`,
      query: elasticsearch(auditedChanges),
      timeFrom: '24h',
      width: 8,
    }),
  ],
  { collapsed: true },
);
