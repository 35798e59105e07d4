import { describe, expect, it } from '@jest/globals';
import { seconds, sortProblems } from '@belvedere/core';
import { dashboard, stat } from '@belvedere/dashboard-kit';
import { counter, promqlOf, type InstantVector } from '@belvedere/promql';
import { ruleGroup } from '@belvedere/rule-kit';
import { checkDomain, CHECKS } from './index.ts';
import { alertNamed, api, keys, lag, problemsOf, requests, shop } from './test-support/fixture.ts';

const promql = promqlOf(...shop().catalogs);
const unknown = counter('unknown_total', { help: 'Undeclared.', job: api });
const twice = [alertNamed('Lagging'), alertNamed('Lagging')];
const broken = shop({
  groups: [ruleGroup('shop', 'consumers', { rules: [...twice, alertNamed('Standing', lag.max({ by: ['topic'] }))] })],
  dashboards: [
    dashboard(keys.api, {
      description: 'A test.',
      links: [keys.overview],
      panels: [
        stat('Unknown', { query: unknown.rate('10s') }),
        stat('Requests', { query: requests.rate('10s'), alert: alertNamed('Elsewhere') }),
      ],
    }),
  ],
  tests: [],
});

describe('the checks of a domain', () => {
  it('find nothing in an empty one, nor in a sound one', () => {
    const empty = { name: 'shop', catalogs: [], dashboards: [], groups: [], tests: [] };
    expect(checkDomain(empty, { runbooks: new Set() })).toEqual([]);
    const alert = alertNamed('Lagging');
    const sound = shop({
      groups: [ruleGroup('shop', 'consumers', { rules: [alert] })],
      dashboards: [dashboard(keys.api, { description: 'A test.', panels: [stat('Lag', { query: lag, alert })] })],
    });
    expect(problemsOf(sound)).toEqual([]);
  });

  it('speak the language of the target, and know its labels', () => {
    const panel = (query: InstantVector<'topic', 'seconds'>) =>
      shop({ dashboards: [dashboard(keys.api, { description: 'A test.', panels: [stat('Value', { query })] })] });
    const spread = panel(promql`max by (topic) (last_over_time(consumer_lag_seconds[5m]))`.returns(seconds, 'topic'));
    expect(problemsOf(spread)).toEqual([]);
    expect(checkDomain(spread, { runbooks: new Set(), prometheus: '2.25' })).toEqual([
      expect.objectContaining({
        code: 'promql/unsupported',
        message: expect.stringContaining('since Prometheus 2.26'),
      }),
    ]);
  });

  it('report all problems at once', () => {
    expect(new Set(problemsOf(broken).map(({ code }) => code))).toEqual(
      new Set([
        'links/alert-without-panel',
        'links/unknown-alert',
        'links/unknown-dashboard',
        'promql/short-range',
        'promql/unknown-metric',
        'rules/duplicate-name',
        'rules/no-condition',
        'rules/untested',
      ]),
    );
  });

  it('report in the order of places, the same each time', () => {
    const problems = problemsOf(broken);
    expect(problems).toEqual(sortProblems(problems));
    expect(problemsOf({ ...broken, groups: [...broken.groups] })).toEqual(problems);
    const lines = problems.map(({ where }) => where.line ?? 0);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('have a code each', () => {
    const codes = CHECKS.flatMap((check) => check.codes);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^(promql|rules|dashboards|links|definitions)\/[a-z]+(-[a-z]+)*$/);
  });

  it('look at the dashboards of a domain alone without missing its catalog and its rules', () => {
    const { name, dashboards } = shop({
      dashboards: [
        dashboard(keys.api, {
          description: 'A test.',
          panels: [stat('Lag', { query: lag.max(), alert: alertNamed('Lagging') })],
        }),
      ],
    });
    const part = { name, dashboards, catalogs: [], groups: [], tests: [] };
    expect(checkDomain(part, { runbooks: new Set(['Lagging', 'Other']) })).toEqual([]);
  });
});
