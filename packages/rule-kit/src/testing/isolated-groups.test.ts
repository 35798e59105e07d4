import { count, quantity } from '@belvedere/core';
import { counter, gauge, job } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { alert, gaugeSeries, quietTest, record, recordingTest, ruleGroup, steady, type RuleTest } from '../index.ts';
import { isolatedGroups } from './isolated-groups.ts';

const api = job('api', { scrapeInterval: '30s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['status'], job: api });
const queue = gauge('queue_jobs', { help: 'Jobs.', labels: [], job: api });
const alertStates = gauge('ALERTS', { help: 'Alerts.', labels: ['alertname'], job: api });

const texts = { severity: 'warning', service: 'api', summary: 'Look', description: 'Look.' } as const;
const rate = record('status:requests:rate5m', requests.rate('5m').sum({ by: ['status'] }));
const daily = record('status:requests:rate1d', rate.series.over('1d').avg());
const length = record('queue:jobs:max', queue.max(), { labels: { kind: 'all' } });
const shortest = record('queue:jobs:max', queue.min(), { labels: { kind: 'short' } });
const long = alert('Long', { ...texts, when: queue.max().above(count(10)) });
const late = alert('Late', { ...texts, when: daily.series.sum().below(quantity(1, 'count/second')) });
const active = record('active:alerts:count', alertStates.count());

const group = ruleGroup('shop', 'api', { rules: [rate, daily, length, shortest, long, late, active] });

const input = [gaugeSeries(queue, { instance: 'one' }, [steady('10m', { level: 1 })])];
const moment = { name: 'is', input, at: '5m', samples: [] } as const;
const quiet = (subject: typeof long | typeof late): RuleTest =>
  quietTest({ name: 'quiet', alert: subject, input, at: '5m' });

const partsOf = (...tests: RuleTest[]) =>
  isolatedGroups(group, tests).map((part) => ({
    rules: part.group.rules.map(({ name, labels }) => [name, labels['kind']].filter(Boolean).join(' ')),
    tests: part.tests.map(({ name }) => name),
  }));

describe('a test is given', () => {
  it.each<[what: string, test: RuleTest, rules: readonly string[]]>([
    ['its rule', recordingTest({ ...moment, recording: rate }), ['status:requests:rate5m']],
    [
      'what its rule reads',
      recordingTest({ ...moment, recording: daily }),
      ['status:requests:rate5m', 'status:requests:rate1d'],
    ],
    [
      'what that reads, in the order of the group',
      quiet(late),
      ['status:requests:rate5m', 'status:requests:rate1d', 'Late'],
    ],
    [
      'what else has the name of its rule',
      recordingTest({ ...moment, recording: length }),
      ['queue:jobs:max all', 'queue:jobs:max short'],
    ],
    [
      'every alert, where it reads which there are',
      recordingTest({ ...moment, recording: active }),
      ['status:requests:rate5m', 'status:requests:rate1d', 'Long', 'Late', 'active:alerts:count'],
    ],
  ])('%s', (_, test, rules) => {
    expect(partsOf(test)).toEqual([{ rules, tests: [test.name] }]);
  });

  it('the rules of another where both need the same', () => {
    const second = quietTest({ name: 'quiet again', alert: long, input, at: '5m' });
    expect(partsOf(quiet(long), recordingTest({ ...moment, recording: rate }), second)).toEqual([
      { rules: ['Long'], tests: ['Long: quiet', 'Long: quiet again'] },
      { rules: ['status:requests:rate5m'], tests: ['status:requests:rate5m: is'] },
    ]);
  });

  it('nothing where it is one of another group', () => {
    const other = record('queue:jobs:min', queue.min());
    expect(partsOf(recordingTest({ ...moment, recording: other }))).toEqual([]);
  });
});
