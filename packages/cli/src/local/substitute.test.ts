import { describe, expect, it } from '@jest/globals';
import { substituteVariables } from './substitute.ts';

const range = { range: 1_800_000, step: 30_000, scrapeInterval: 10_000 };

describe('a panel’s expression as Grafana would send it', () => {
  it.each([
    ['rate(x[$__rate_interval])', 'rate(x[40s])'],
    ['x[$__interval]', 'x[30s]'],
    ['increase(x[$__range])', 'increase(x[30m])'],
    ['x{a=~"$a", b=~"${b}", c=~"${c:regex}", d=~"[[d]]"}', 'x{a=~".+", b=~".+", c=~".+", d=~".+"}'],
    ['x{a="costs 5$"}', 'x{a="costs 5$"}'],
  ])('%s', (expression, sent) => {
    expect(substituteVariables(expression, range)).toBe(sent);
  });

  it('takes the larger of four scrapes and a step with one', () => {
    expect(substituteVariables('[$__rate_interval]', { ...range, step: 120_000 })).toBe('[2m10s]');
  });
});
