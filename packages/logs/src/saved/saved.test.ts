import { describe, expect, it } from '@jest/globals';
import { exploreUrl, Inexpressible, logql, lucene, savedLogQuery, writtenLogs } from '../index.ts';
import { shop } from '../test-support/shop.ts';

const failures = savedLogQuery('Payment failures of the last hour', {
  description: 'Every payment that failed.',
  query: shop.logs.field('event').is('payment_failed'),
  range: '1h',
});
const byAddress = savedLogQuery('Security events by IP over 24 h', {
  description: 'Who tries.',
  query: shop.logs
    .field('event')
    .is(/auth_.+/)
    .count({ by: ['source_ip'], instant: true, top: 10 }),
  range: '1d',
});

describe('a saved query', () => {
  it('is data in both languages', () => {
    expect(failures).toEqual({
      title: 'Payment failures of the last hour',
      description: 'Every payment that failed.',
      logql: '{service="shop"} | json | event="payment_failed"',
      answer: 'lines',
      elasticsearch: {
        query: 'service:"shop" AND event:"payment_failed"',
        timeField: '@timestamp',
        bucketAggs: [],
        metrics: [{ id: '1', type: 'logs', settings: { limit: '500' } }],
      },
      index: 'trading',
      indexPattern: 'trading-*',
      range: { from: 'now-1h', to: 'now' },
    });
    expect(structuredClone(failures)).toEqual(failures);
  });

  it('counts, too', () => {
    expect(byAddress.logql).toBe(
      'topk(10, sum by (source_ip) (count_over_time({service="shop"} | json | event=~"auth_.+" | source_ip!="" | __error__="" [$__range])))',
    );
    expect(byAddress).toMatchObject({ answer: 'values', range: { from: 'now-1d' } });
    expect(byAddress.elasticsearch.bucketAggs).toMatchObject([{ type: 'terms', field: 'source.ip' }]);
  });

  it('may be written by hand', () => {
    const query = writtenLogs({ logql: logql`{a="b"}`, lucene: lucene`a:b`, index: 'security' });
    expect(savedLogQuery('x', { description: 'x', query, range: '24h' })).toMatchObject({
      logql: '{a="b"}',
      indexPattern: 'security-*',
      range: { from: 'now-1d' },
    });
  });

  it('needs no dashboard, and both languages', () => {
    const saved = (query: typeof shop.logs) => () => savedLogQuery('Audit', { description: 'x', query, range: '1h' });
    expect(saved(shop.logs.where({ level: { variable: 'level', multi: true } }))).toThrow(
      "saved query 'Audit' needs the variable $level",
    );
    expect(saved(shop.logs.search({ variable: 'search', multi: false }))).toThrow('needs the variable $search');
    expect(saved(shop.logs.matches(/x/))).toThrow(Inexpressible);
    expect(saved(shop.logs.contains('$level'))).not.toThrow();
  });

  it('is held to the grammars whoever made it', () => {
    const query = { ...writtenLogs({ logql: logql`{a="b"}`, lucene: lucene`a:b`, index: 'security' }), logql: '{a=' };
    expect(() => savedLogQuery('x', { description: 'x', query, range: '1h' })).toThrow('logs/logql-syntax');
    const range = { description: 'x', query: shop.logs, range: 'yesterday' };
    expect(() => savedLogQuery('x', range)).toThrow("'yesterday' is not a duration");
  });
});

describe('its link', () => {
  /** What Explore reads of an address. */
  const read = (address: string) => {
    const url = new URL(address);
    const { schemaVersion, panes, orgId } = Object.fromEntries(url.searchParams);
    return { path: url.pathname, schemaVersion, orgId, panes: JSON.parse(panes!) as unknown };
  };

  it('opens Loki', () => {
    const address = exploreUrl('https://grafana.example/sub/', { type: 'loki', uid: 'loki' }, byAddress);
    const datasource = { type: 'loki', uid: 'loki' };
    expect(read(address)).toEqual({
      path: '/sub/explore',
      schemaVersion: '1',
      orgId: '1',
      panes: {
        log: {
          datasource: 'loki',
          queries: [{ refId: 'A', datasource, expr: byAddress.logql, queryType: 'instant', editorMode: 'code' }],
          range: { from: 'now-1d', to: 'now' },
        },
      },
    });
  });

  it('opens Elasticsearch', () => {
    const datasource = { type: 'elasticsearch', uid: 'es' } as const;
    expect(read(exploreUrl('https://grafana.example', datasource, failures, 7))).toMatchObject({
      orgId: '7',
      panes: { log: { queries: [{ refId: 'A', datasource, ...failures.elasticsearch }] } },
    });
  });

  it('carries hostile texts unharmed', () => {
    const query = shop.logs.contains('a&b=c#d%20"e\\f+ü</script>');
    const saved = savedLogQuery('x', { description: 'x', query, range: '1h' });
    const address = exploreUrl('https://grafana.example', { type: 'loki', uid: 'l' }, saved);
    expect(address).toMatch(/^[\w:/.?=&%~!*()'-]+$/);
    expect(read(address)).toMatchObject({ panes: { log: { queries: [{ expr: query.logql }] } } });
  });
});
