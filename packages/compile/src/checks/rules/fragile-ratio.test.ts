import { describe, expect, it } from '@jest/globals';
import { ratio } from '@belvedere/core';
import { catalog, counter, job, type InstantVector } from '@belvedere/promql';
import { alert, ruleGroup } from '@belvedere/rule-kit';
import { problemsOf, requests, shop } from '../test-support/fixture.ts';

const worker = job('worker', { scrapeInterval: '15s' });
const done = counter('orders_done_total', { help: 'Done.', labels: ['status'], job: worker });
const failed = done.where({ status: 'failed' });

const warnings = (when: InstantVector<never, 'ratio'>, pending?: '2m') => {
  const rule = alert('Behind', {
    when,
    ...(pending === undefined ? {} : { for: pending }),
    severity: 'warning',
    service: 'worker',
    summary: 'Work is behind',
    description: 'Fewer orders are done than come in.',
  });
  const domain = shop({ groups: [ruleGroup('shop', 'work', { rules: [rule] })] });
  const problems = problemsOf({ ...domain, catalogs: [...domain.catalogs, catalog('work', { done })] });
  return problems.filter(({ code }) => code === 'rules/fragile-ratio');
};

const across = done.rate('5m').sum().dividedBy(requests.rate('5m').sum()).below(ratio(0.5));

describe('a quotient over two jobs', () => {
  it('is fragile where its alert fires at once', () => {
    expect(warnings(across)).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringContaining('what the job worker exposes by what the job api does'),
        help: expect.stringContaining("'2m'"),
      }),
    ]);
  });

  it('is not where the alert waits, nor within one job', () => {
    expect(warnings(across, '2m')).toEqual([]);
    expect(warnings(failed.rate('5m').sum().dividedBy(done.rate('5m').sum()).above(ratio(0.1)))).toEqual([]);
  });
});
