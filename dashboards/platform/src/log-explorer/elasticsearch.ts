import { elasticsearch, logs, section, table } from '@belvedere/dashboard-kit';
import { errorsByService, securityEventsByAddress } from './saved-queries.ts';
import { everyLog } from './streams.ts';
import { luceneSearch } from './variables.ts';

const source = (indexPattern: string): string => `Choose the data source of ${indexPattern} in the head.`;

/** The same questions to Elasticsearch, where it keeps the logs, too. Each of its data sources reads one index. */
export const inElasticsearch = section(
  'Elasticsearch',
  [
    logs('Documents of all services', {
      description: `Full-text search in Lucene’s language, such as declined AND service:payment AND NOT level:debug. ${source(everyLog.indexPattern)}`,
      query: elasticsearch(everyLog.logs.search(luceneSearch)),
    }),
    table('Documents of errors by service, last hour', {
      description: `${errorsByService.description} ${source(errorsByService.indexPattern)}`,
      queries: [elasticsearch(errorsByService)],
      timeFrom: '1h',
      width: 12,
      height: 10,
    }),
    table('Documents of security events by address, 24 h', {
      description: `${securityEventsByAddress.description} ${source(securityEventsByAddress.indexPattern)}`,
      queries: [elasticsearch(securityEventsByAddress)],
      timeFrom: '24h',
      width: 12,
      height: 10,
    }),
  ],
  { collapsed: true },
);
