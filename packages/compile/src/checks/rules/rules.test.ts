import { describe, expect, it } from '@jest/globals';
import { seconds } from '@belvedere/core';
import { gaugeSeries, quietTest, record, ruleGroup, ruleTest, steady, type Rule } from '@belvedere/rule-kit';
import { checkDomain } from '../index.ts';
import { alertNamed, codesOf, lag, problemsOf, requests, shop } from '../test-support/fixture.ts';

const groupOf = (...rules: readonly Rule[]) => [ruleGroup('shop', 'first', { rules })];
const byTopic = lag.max({ by: ['topic'] });

describe('names of rules', () => {
  it('are held apart across groups, and every repetition is reported', () => {
    const groups = ['one', 'two', 'three'].map((key) => ruleGroup('shop', key, { rules: [alertNamed('Lagging')] }));
    expect(codesOf({ groups })).toEqual(['rules/duplicate-name', 'rules/duplicate-name']);
  });

  it('differ by kind: an alert and a recorded series never meet', () => {
    const total = record('shop:requests:rate5m', requests.rate('5m').sum());
    expect(codesOf({ groups: groupOf(total, alertNamed('Lagging')) })).toEqual([]);
    expect(codesOf({ groups: groupOf(total, total) })).toEqual(['rules/duplicate-name']);
  });
});

describe('conditions of alerts', () => {
  it.each([
    ['a comparison', byTopic.above(seconds(60))],
    ['a comparison within', byTopic.above(seconds(60)).plus(seconds(0))],
    ['the lack of another series', byTopic.unless(byTopic.offset('1h'))],
    ['another series beside', byTopic.and(byTopic.offset('1h'))],
  ])('are %s', (_, when) => {
    expect(codesOf({ groups: groupOf(alertNamed('Lagging', when)) })).toEqual([]);
  });

  it.each([
    ['a value', byTopic],
    ['a comparison that keeps every series', byTopic.above(seconds(60)).bool().times(seconds(1))],
    ['another value in its place', byTopic.or(byTopic.offset('1h'))],
  ])('are not %s', (_, when) => {
    expect(codesOf({ groups: groupOf(alertNamed('Lagging', when)) })).toEqual(['rules/no-condition']);
  });
});

describe('runbooks', () => {
  const standing = alertNamed('Standing', byTopic.above(seconds(600)));
  const domain = shop({ groups: groupOf(alertNamed('Lagging'), standing) });

  it('are missed for each alert, at the path where they belong', () => {
    const problems = checkDomain(domain, { runbooks: new Set(['Lagging']) });
    expect(problems.map(({ where, help }) => [where.object, help])).toEqual([
      ['alert Standing', expect.stringContaining('alerts/shop/runbooks/Standing.md')],
    ]);
  });

  it('may not be left over, nor be misspelt', () => {
    const problems = checkDomain(domain, { runbooks: new Set(['Lagging', 'standing', 'Standing', 'Gone']) });
    expect(problems.map(({ code, where }) => [code, where.file])).toEqual([
      ['rules/orphan-runbook', 'alerts/shop/runbooks/Gone.md'],
      ['rules/orphan-runbook', 'alerts/shop/runbooks/standing.md'],
    ]);
  });

  it('concern no part of a domain that has no alerts', () => {
    expect(checkDomain(shop(), { runbooks: new Set(['Lagging']) })).toEqual([]);
  });
});

describe('tests of alerts', () => {
  const lagging = alertNamed('Lagging');
  const fires = [{ labels: { topic: 'any' }, annotations: lagging.annotations }];
  const sides = ruleTest({ alert: lagging, input: [], silentAt: '1m30s', firingAt: '2m', fires });
  const early = ruleTest({ alert: lagging, input: [], silentAt: '1m', firingAt: '2m', fires });
  const calm = [gaugeSeries(lag, { topic: 'any' }, [steady('2m', { level: 60 })])];
  const quiet = quietTest({ name: 'stays quiet', alert: lagging, input: calm, at: '2m' });
  const empty = quietTest({ name: 'stays quiet', alert: lagging, input: [], at: '2m' });
  const groups = groupOf(lagging);

  it.each([
    ['there is none', [], 2],
    ['they show it quiet only', [quiet], 1],
    ['they show it firing only', [sides], 1],
    ['they look earlier than one evaluation before', [early, quiet], 1],
    ['they show it quiet only where there is nothing', [sides, empty], 1],
    ['they show both', [sides, quiet], 0],
  ])('are missed where %s', (_, tests, count) => {
    expect(codesOf({ groups, tests })).toEqual(Array(count).fill('rules/untested'));
  });

  it('are missed for the second alert too', () => {
    const problems = problemsOf(shop({ groups: groupOf(lagging, alertNamed('Standing')), tests: [sides, quiet] }));
    expect(new Set(problems.map(({ where }) => where.object))).toEqual(new Set(['alert Standing']));
  });
});
