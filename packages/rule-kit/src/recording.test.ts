import { counter, job } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { record, type RecordingNameOf } from './index.ts';

const api = job('api', { scrapeInterval: '10s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['endpoint'], job: api });
const rate = requests.rate('5m').sum({ by: ['endpoint'] });

describe('a recording', () => {
  it('is read like a metric of no job, with the labels and the unit of its expression', () => {
    const { series } = record('endpoint:requests:rate5m', rate);
    expect(series.where({ endpoint: 'fraud' }).over('1h').max().print()).toBe(
      'max_over_time(endpoint:requests:rate5m{endpoint="fraud"}[1h])',
    );
    expect(series).toMatchObject({ unit: 'count/second', labels: ['endpoint'] });
  });

  it.each(['a b', '__name__', '1a', ''])('sets no label %j', (label) => {
    expect(() => record('endpoint:requests:rate5m', rate, { labels: { [label]: 'x' } })).toThrow(
      `recording endpoint:requests:rate5m: '${label}' is no name of a label`,
    );
  });

  it.each(['', 'requests', 'a:b', 'a::b', 'a:b:c:d', ':b:c', 'a b:c:d', '1a:b:c', 'a:b:c '])(
    'is not called %j',
    (name) => {
      expect(() => record(name as RecordingNameOf<'a:b:c'>, rate)).toThrow(
        new TypeError(`'${name}' is not level:metric:operations, like 'endpoint:requests:rate5m'`),
      );
    },
  );
});
