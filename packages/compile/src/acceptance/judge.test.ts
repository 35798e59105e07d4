import { describe, expect, it } from '@jest/globals';
import { seconds } from '@belvedere/core';
import { alert, record, ruleGroup, type Acceptance, type Rule } from '@belvedere/rule-kit';
import type { CheckContext } from '../checks/check.ts';
import { judgeDomain } from '../checks/index.ts';
import { alertsOf } from '../checks/rules/alerts-of.ts';
import { lag, requests, shop } from '../checks/test-support/fixture.ts';
import type { Judgement } from './judge.ts';

const SHORT = { code: 'rules/short-for', reason: 'A moment is enough.' } as const;

/** An alert whose `for` is shorter than its group's interval. */
const hasty = (accept: readonly Acceptance[] = [], name = 'Hasty') =>
  alert(name, {
    when: lag.max({ by: ['topic'] }).above(seconds(name.length)),
    for: '10s',
    severity: 'warning',
    service: 'api',
    summary: 'A consumer is lagging',
    description: 'It lags.',
    accept,
  });

const judged = (
  rules: readonly Rule[],
  accept: readonly Acceptance[] = [],
  context: Partial<CheckContext> = {},
): Judgement => {
  const domain = shop({ groups: [ruleGroup('shop', 'consumers', { rules, accept })] });
  return judgeDomain(domain, { runbooks: new Set(alertsOf(domain).map(({ name }) => name)), ...context });
};
const codes = ({ problems, accepted }: Judgement): readonly (readonly string[])[] => [
  problems.map(({ code, where }) => `${code} ${where.object}`),
  accepted.map(({ code, where, reason }) => `${code} ${where.object}: ${reason}`),
];

describe('an acceptance', () => {
  it('sets its problem apart, with the reason', () => {
    expect(codes(judged([hasty()]))).toEqual([['rules/short-for alert Hasty'], []]);
    expect(codes(judged([hasty([SHORT])]))).toEqual([[], ['rules/short-for alert Hasty: A moment is enough.']]);
  });

  it('covers its own definition alone', () => {
    expect(codes(judged([hasty([SHORT]), hasty([], 'Hastier')]))).toEqual([
      ['rules/short-for alert Hastier'],
      ['rules/short-for alert Hasty: A moment is enough.'],
    ]);
  });

  it('of a group covers the group and its rules', () => {
    const long = { code: 'rules/long-interval', reason: 'Read once a day.' } as const;
    const groups = [ruleGroup('shop', 'daily', { interval: '10m', accept: [long, SHORT], rules: [hasty()] })];
    const judgement = judgeDomain(shop({ groups, tests: [] }), { runbooks: new Set(['Hasty']) });
    expect(codes(judgement)[1]).toEqual([
      'rules/short-for alert Hasty: A moment is enough.',
      'rules/long-interval group shop-daily: Read once a day.',
    ]);
  });

  it('tells recordings of one name apart by their line', () => {
    const accept = [{ code: 'rules/recording-name', reason: 'Known so for years.' }] as const;
    const rate = requests.rate('5m').sum({ by: ['endpoint'] });
    const first = record('endpoint:requests:rate1h', rate, { labels: { objective: 'one' }, accept });
    const second = record('endpoint:requests:rate1h', rate, { labels: { objective: 'two' } });
    expect(codes(judged([first, second]))).toEqual([
      ['rules/recording-name recording endpoint:requests:rate1h'],
      ['rules/recording-name recording endpoint:requests:rate1h: Known so for years.'],
    ]);
  });

  it('that covers nothing is a problem where it was written', () => {
    const { problems } = judged([hasty([SHORT, { code: 'rules/long-for', reason: 'It may.' }])]);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'definitions/unused-acceptance',
        severity: 'error',
        message: 'alert Hasty accepts rules/long-for, and has no such problem',
        where: expect.objectContaining({ object: 'alert Hasty', field: 'accept' }),
      }),
    ]);
    expect(problems[0]!.where.file).toContain('judge.test.ts');
  });

  it('of what only some targets have is not unused on others', () => {
    const accept = [
      { code: 'rules/ruler-differs', reason: 'Shown only.' },
      { code: 'promql/beyond-retention', reason: 'A long store answers.' },
    ] as const;
    const rules = [record('endpoint:requests:rate5m', requests.rate('5m').sum({ by: ['endpoint'] }))];
    expect(codes(judged(rules, accept))).toEqual([[], []]);
    expect(codes(judged(rules, accept, { ruler: 'vmalert', retention: '30d' }))).toEqual([
      [],
      ['rules/ruler-differs group shop-consumers: Shown only.'],
    ]);
  });
});
