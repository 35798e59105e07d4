import { describe, expect, it } from '@jest/globals';
import { seconds } from '@belvedere/core';
import { alert, record, ruleGroup, type RuleGroup } from '@belvedere/rule-kit';
import { checkDomain } from '../index.ts';
import { alertNamed, lag, problemsOf, requests, shop } from '../test-support/fixture.ts';
import { alertsOf } from './alerts-of.ts';

const found = (...groups: readonly RuleGroup[]): readonly string[] =>
  problemsOf(shop({ groups, tests: [] }))
    .filter(({ code }) => code !== 'rules/untested')
    .map(({ code, where }) => `${code} ${where.object}`);

const byEndpoint = requests.rate('5m').sum({ by: ['endpoint'] });
const traffic = record('endpoint:requests:rate5m', byEndpoint);
const total = record('shop:requests:rate5m', traffic.series.sum());
const byTopic = lag.max({ by: ['topic'] });
const texts = { service: 'api', summary: 'Lag', description: 'Lag.' } as const;
const named = (name: string, options: { severity: 'warning' | 'critical'; for?: '1m' | '5m' }) =>
  alert(name, { ...texts, when: byTopic.above(seconds(60)), ...options });

describe('rules that mean the same', () => {
  it('are told, also across groups', () => {
    const first = ruleGroup('shop', 'one', { rules: [named('One', { severity: 'warning' }), traffic] });
    const again = record('endpoint:requests:rate5m_again', byEndpoint);
    const second = ruleGroup('shop', 'two', { rules: [named('Two', { severity: 'warning' }), again] });
    expect(found(first, second).filter((problem) => problem.startsWith('rules/duplicate-rule'))).toEqual([
      'rules/duplicate-rule alert Two',
      'rules/duplicate-rule recording endpoint:requests:rate5m_again',
    ]);
  });

  it('are none where a label, a time or the window differs', () => {
    const rules = [
      named('One', { severity: 'warning' }),
      named('Two', { severity: 'critical' }),
      named('Three', { severity: 'warning', for: '5m' }),
    ];
    expect(found(ruleGroup('shop', 'one', { rules }))).toEqual([]);
    const open = requests.rate().sum({ by: ['endpoint'] });
    const short = ruleGroup('shop', 'short', { window: '1m', rules: [record('endpoint:requests:rate1m', open)] });
    const long = ruleGroup('shop', 'long', { window: '1h', rules: [record('endpoint:requests:rate1h', open)] });
    expect(found(short, long)).toEqual([]);
  });
});

describe('the order of a group', () => {
  it('puts what is recorded before its readers', () => {
    expect(found(ruleGroup('shop', 'one', { rules: [traffic, total] }))).toEqual([]);
    expect(found(ruleGroup('shop', 'one', { rules: [total, traffic] }))).toEqual([
      'rules/recorded-later recording shop:requests:rate5m',
    ]);
  });

  it('does not matter between groups', () => {
    const [first, second] = [ruleGroup('shop', 'a', { rules: [total] }), ruleGroup('shop', 'b', { rules: [traffic] })];
    expect(found(first, second)).toEqual([]);
  });

  it('needs the recording to be there at all', () => {
    expect(found(ruleGroup('shop', 'one', { rules: [total] }))).toEqual([
      'promql/unknown-metric recording shop:requests:rate5m',
    ]);
  });
});

describe('the times of a group', () => {
  it('are long where what is recorded has gaps, and an alert flaps', () => {
    const lasting = alert('Lasting', {
      ...texts,
      severity: 'warning',
      when: byTopic.above(seconds(60)),
      for: '10m',
      keepFiringFor: '10m',
    });
    expect(found(ruleGroup('shop', 'one', { interval: '5m', rules: [traffic] }))).toEqual([]);
    expect(found(ruleGroup('shop', 'one', { interval: '10m', rules: [lasting] }))).toEqual([]);
    expect(found(ruleGroup('shop', 'one', { interval: '10m', rules: [lasting, traffic] }))).toEqual([
      'rules/long-interval group shop-one',
    ]);
  });

  it('are not longer than what an alert waits or keeps firing', () => {
    const brief = alert('Brief', {
      ...texts,
      severity: 'warning',
      when: byTopic.above(seconds(9)),
      keepFiringFor: '10s',
    });
    expect(found(ruleGroup('shop', 'one', { rules: [brief] }))).toEqual(['rules/short-for alert Brief']);
    expect(found(ruleGroup('shop', 'one', { interval: '10s', rules: [brief] }))).toEqual([]);
  });
});

describe('what evaluates the rules', () => {
  const domain = shop({
    groups: [ruleGroup('shop', 'consumers', { interval: '15s', limit: 5, rules: [alertNamed('Lagging'), traffic] })],
    tests: [],
  });
  const codes = (target: object): readonly string[] => [
    ...new Set(
      checkDomain(domain, { runbooks: new Set(alertsOf(domain).map(({ name }) => name)), ...target })
        .map(({ code }) => code)
        .filter((code) => code !== 'rules/untested'),
    ),
  ];

  it('is asked for what it cannot do', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ ruler: 'mimir' })).toEqual(['rules/not-for-ruler']);
    expect(codes({ prometheus: '2.30' })).toEqual(['rules/not-for-ruler']);
    expect(codes({ ruler: 'vmalert' })).toEqual(['rules/ruler-differs']);
    expect(codes({ alerting: 'both' })).toEqual(['rules/not-for-grafana']);
    expect(codes({ alerting: 'grafana', ruler: 'mimir' })).toEqual(['rules/not-for-grafana', 'rules/not-for-ruler']);
  });

  it('is not asked for what another evaluates', () => {
    expect(codes({ alerting: 'grafana', grafanaRecordInto: 'store', ruler: 'mimir' })).toEqual([
      'rules/not-for-grafana',
    ]);
  });
});
