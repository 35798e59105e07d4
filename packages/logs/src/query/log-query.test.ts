import { describe, expect, it } from '@jest/globals';
import { checkLogql, checkLucene, Inexpressible, logStream, not, type LogDefinition } from '../index.ts';
import { notation } from '../test-support/notation.ts';
import { shop } from '../test-support/shop.ts';

const { logs } = shop;
const one = (variable: string) => ({ variable, multi: false });
const many = (variable: string) => ({ variable, multi: true });

/** Both languages without the stream's own selector. */
function both(query: LogDefinition): readonly [string, string] {
  expect(checkLogql(query.logql)).toEqual([]);
  expect(checkLucene(query.lucene)).toEqual([]);
  return [query.logql.replace('{service="shop"} ', ''), query.lucene.replace('service:"shop" AND ', '')];
}

describe('one definition, two languages', () => {
  it.each([
    ['a label', logs.where({ level: 'error' }), '{service="shop", level="error"}', 'level:"error"'],
    ['another label', logs.where({ level: not('info') }), '{service="shop", level!="info"}', 'NOT level:"info"'],
    ['none of', logs.where({ level: not(['a', 'b']) }), '{service="shop", level!~"a|b"}', 'NOT level:("a" OR "b")'],
    [
      'the name of a document',
      logs.where({ namespace: /prod.*/ }),
      '{service="shop", namespace=~"prod.*"}',
      'kubernetes.namespace:/prod.*/',
    ],
    ['one variable', logs.where({ level: one('level') }), '{service="shop", level="$level"}', 'level:"$level"'],
    ['several values', logs.where({ level: many('level') }), '{service="shop", level=~"$level"}', 'level:$level'],
    ['a field', logs.field('event').is('a b'), '| json | event="a b"', 'event:"a b"'],
    ['another field', logs.field('event').isNot('x'), '| json | event!="x"', 'NOT event:"x"'],
    [
      'a pattern',
      logs.field('event').is(/pay\.\/[a-z]+/),
      String.raw`| json | event=~"pay\\.\\/[a-z]+"`,
      String.raw`event:/pay[.]\/[a-z]+/`,
    ],
    ['a request', logs.field('request_id').is(one('id')), '| json | request_id="$id"', 'request_id:"$id"'],
    ['presence', logs.field('source_ip').isPresent(), '| json | source_ip!=""', '_exists_:source.ip'],
    ['absence', logs.field('source_ip').isAbsent(), '| json | source_ip=""', 'NOT _exists_:source.ip'],
    ['a number', logs.field('amount').is(5), '| json | amount == 5', 'amount:5'],
    ['below zero', logs.field('amount').is(-5), '| json | amount == -5', 'amount:"-5"'],
    ['no number', logs.field('amount').isNot(5), '| json | amount != 5', '(_exists_:amount AND NOT amount:5)'],
    ['above', logs.field('amount').above(-1.5), '| json | amount > -1.5', 'amount:{-1.5 TO *]'],
    ['at least', logs.field('amount').atLeast(1e21), '| json | amount >= 1e+21', 'amount:[1e+21 TO *]'],
    ['below', logs.field('amount').below(one('most')), '| json | amount < $most', 'amount:[* TO $most}'],
    ['at most', logs.field('amount').atMost(9), '| json | amount <= 9', 'amount:[* TO 9]'],
    ['truth', logs.field('vip').is(true), '| json | vip="true"', 'vip:true'],
    [
      'alternatives of which one is a NOT',
      logs.either((field) => [field('event').isNot('x'), field('amount').isNot(2), field('vip').is(false)]),
      '| json | (event!="x" or amount != 2 or vip="false")',
      '((*:* AND NOT event:"x") OR (_exists_:amount AND NOT amount:2) OR vip:false)',
    ],
  ])('%s', (_, query, logql, lucene) => {
    expect(both(query)).toEqual([logql, lucene]);
  });

  it('has all lines of a stream', () => {
    expect([logs.logql, logs.lucene]).toEqual(['{service="shop"}', 'service:"shop"']);
    expect(logs.elasticsearch).toEqual({
      query: 'service:"shop"',
      timeField: '@timestamp',
      bucketAggs: [],
      metrics: [{ id: '1', type: 'logs', settings: { limit: '500' } }],
    });
  });

  it('is not changed by what is made of it', () => {
    const errors = logs.where({ level: 'error' });
    errors.contains('x').field('amount').above(1);
    expect(errors.logql).toBe('{service="shop", level="error"}');
  });
});

describe('numbers computed of lines', () => {
  it.each([
    [
      'security events by IP',
      logs.count({ by: ['source_ip'], instant: true, top: 10 }),
      'topk(10, sum by (source_ip) (count_over_time(| json | source_ip!="" | __error__="" [$__range])))',
      'count | terms source.ip 10',
    ],
    [
      'a window of several units',
      logs.rate({ by: ['level', 'event'], over: '1h30m' }),
      'sum by (level, event) (rate(| json | event!="" | __error__="" [1h30m]))',
      'rate second | terms level | terms event | date_histogram 90m',
    ],
    [
      'a window of weeks, and a percentile that floats cannot hold',
      logs.quantile(0.999, 'amount', { over: '2w' }),
      'quantile_over_time(0.999, | json | unwrap amount | __error__="" [2w]) by ()',
      'percentiles amount 99.9 | date_histogram 14d',
    ],
    [
      'a window of the dashboard',
      logs.contains('x').count({ over: one('window') }),
      'sum(count_over_time(|= "x" [$window]))',
      'count | date_histogram $window',
    ],
  ])('%s', (_, metric, logql, elasticsearch) => {
    expect(checkLogql(metric.logql)).toEqual([]);
    expect(metric.logql.replace('{service="shop"} ', '')).toBe(logql);
    expect(notation(metric.elasticsearch)).toBe(elasticsearch);
  });

  it('as Grafana asks for them', () => {
    const metric = logs.quantile(0.95, 'amount', { by: ['event'], instant: true, top: 3 });
    expect(metric.answer).toBe('values');
    expect(metric.elasticsearch).toEqual({
      query: 'service:"shop"',
      timeField: '@timestamp',
      bucketAggs: [
        {
          id: '2',
          type: 'terms',
          field: 'event',
          settings: { size: '3', order: 'desc', orderBy: '1[95.0]', min_doc_count: '1' },
        },
      ],
      metrics: [{ id: '1', type: 'percentiles', field: 'amount', settings: { percents: ['95'] } }],
    });
  });

  it('of texts that Loki reads as numbers', () => {
    expect(logs.average('took', { over: '5m' }).logql).toContain('| unwrap duration_seconds(took) |');
    expect(logs.sum('body', { over: '5m' }).logql).toContain('| unwrap bytes(body) |');
    expect(logs.field('took').above('1500ms').logql).toContain('| took > 1s500ms');
    expect(logs.field('body').above(5_000_000).logql).toContain('| body > 5000000B');
    for (const query of [
      logs.average('took'),
      logs.sum('body'),
      logs.field('took').is('1s'),
      logs.field('body').is(1),
    ]) {
      expect(checkLogql(query.logql)).toEqual([]);
    }
  });
});

describe('what Elasticsearch cannot say is an error, and LogQL stays', () => {
  it.each([
    ['a pattern of the line', logs.matches(/x+/), 'say contains()'],
    ['an anchor', logs.field('event').is(/^x/), "from '^x' on it has what Lucene lacks"],
    ['a class', logs.field('event').is(/x\d/), String.raw`from '\d' on it has what Lucene lacks`],
    ['a reluctant quantifier', logs.field('event').is(/x+?y/), "from '+?y' on it has what Lucene lacks"],
    ['a group with flags', logs.where({ level: /(?:a|b)/ }), "from '(?:a|b)' on it has what Lucene lacks"],
    ['a duration', logs.field('took').above('1s'), 'log it as a number'],
    ['a size', logs.field('body').above(1), 'log it as a number'],
    ['the mean of durations', logs.average('took'), 'log it as a number'],
    ['bytes', logs.bytesRate(), 'does not know how long a line was'],
    ['an instant rate', logs.rate({ instant: true }), 'has a rate over time alone'],
    ['an instant window', logs.count({ instant: true, over: '1h' }), "leave 'over' out"],
    ['the top of two', logs.count({ by: ['level', 'event'], instant: true, top: 3 }), 'group by one'],
  ])('%s', (_, query, message) => {
    expect(checkLogql(query.logql)).toEqual([]);
    expect(() => query.elasticsearch).toThrow(Inexpressible);
    expect(() => query.elasticsearch).toThrow(message);
  });
});

describe('what has no meaning is refused where it is written', () => {
  it.each([
    ['no values', () => logs.where({ level: [] }), 'a list of no values matches nothing'],
    ['the empty text', () => logs.field('event').is(''), 'say isAbsent()'],
    ['the empty search', () => logs.contains(''), 'every line contains the empty text'],
    ['flags', () => logs.matches(/x/i), 'has the flag i'],
    ['look-ahead', () => logs.matches(/x(?=y)/), 'has (?=, which RE2 does not know'],
    ['no duration', () => logs.field('took').above('5 parsecs'), "'5 parsecs' is not a duration"],
    ['no number', () => logs.field('amount').above(Number.NaN), 'NaN is no number to compare with'],
    ['half a byte', () => logs.field('body').above(0.5), 'a whole number of bytes'],
    ['a quantile of 95', () => logs.quantile(95, 'amount'), 'lies between 0 and 1'],
    ['a changing top', () => logs.count({ top: 3 }), 'ask with instant: true'],
    ['top nothing', () => logs.count({ top: 0, instant: true }), 'give a whole number above 0'],
    ['a hostile variable', () => logs.search({ variable: 'a}`', multi: false }), 'cannot be called'],
    ['no alternatives', () => logs.either(() => []), 'one of no conditions never holds'],
    ['an unknown field', () => logs.field('evnt' as 'event'), "has no field 'evnt'"],
  ])('%s', (_, define, message) => {
    expect(define).toThrow(message);
  });

  it('as are streams that LogQL could not name', () => {
    const stream = (labels: readonly string[], fields: Readonly<Record<string, 'string'>>) =>
      logStream('x', { description: 'x', labels, fields, index: 'general' });
    expect(() => stream(['service-name'], {})).toThrow('LogQL knows letters, digits and underscores');
    expect(() => stream([], { 'user.id': 'string' })).toThrow('give the name of the document apart');
    expect(() => stream(['by'], {})).toThrow("a word of LogQL's own");
    expect(() => stream(['level'], { level: 'string' })).toThrow('is a label and a field');
  });

  it('and a query of all streams, which Loki does not answer', () => {
    const all = logStream('all', { description: 'All.', labels: ['service'], fields: {}, index: 'general' });
    expect(all.logs.lucene).toBe('*');
    expect(() => all.logs.logql).toThrow('say where({ … })');
    expect(() => all.logs.where({ service: /.*/ }).logql).toThrow('Loki refuses to search all');
    expect(all.logs.where({ service: /.+/ }).logql).toBe('{service=~".+"}');
  });
});
