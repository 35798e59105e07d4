import { describe, expect, it } from '@jest/globals';
import { panelsOf, type PanelQuery } from '@belvedere/dashboard-kit';
import { savedQueries } from '../index.ts';
import { logExplorer } from './index.ts';
import { auditedChanges, paymentFailures, securityEventsByAddress } from './saved-queries.ts';

describe('the saved queries', () => {
  it('find payment failures of the last hour', () => {
    expect(paymentFailures).toMatchObject({
      logql: '{namespace="trading", service="trading-payment"} | json | event="payment_failed"',
      elasticsearch: {
        query: 'namespace:"trading" AND service:"trading-payment" AND event:"payment_failed"',
      },
      indexPattern: 'revenue-*',
      range: { from: 'now-1h', to: 'now' },
    });
  });

  it('count security events of 24 hours by address', () => {
    expect(securityEventsByAddress).toMatchObject({
      logql:
        'topk(20, sum by (source_ip) (count_over_time({namespace="trading", log_type="audit"} | json | severity=~"warning|critical" | source_ip!="" | __error__="" [$__range])))',
      elasticsearch: {
        query: 'namespace:"trading" AND log_type:"audit" AND severity:("warning" OR "critical")',
        bucketAggs: [{ type: 'terms', field: 'source_ip', settings: { size: '20' } }],
      },
      indexPattern: 'security-*',
      range: { from: 'now-1d', to: 'now' },
    });
  });

  it('read the audit trail', () => {
    expect(auditedChanges.logql).toMatch(/^\{namespace="trading", log_type="audit"\} \| json \| event=~"credential_/);
  });

  it.each(savedQueries)('$title: a panel of the log explorer asks it, over its own time', ({ logql, range }) => {
    const asking = panelsOf(logExplorer).filter(({ panel }) => panel.queries.some((query) => asks(query, logql)));
    expect(asking.map(({ panel }) => timeFrom(panel.settings))).toEqual([hours(range.from)]);
  });
});

const asks = (query: PanelQuery, logql: string): boolean => query.kind === 'loki' && query.logql === logql;

const timeFrom = (settings: object): unknown => ('timeFrom' in settings ? settings.timeFrom : undefined);

const hours = (from: string): string => (from === 'now-1d' ? '24h' : from.replace('now-', ''));
