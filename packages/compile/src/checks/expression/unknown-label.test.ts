import { describe, expect, it } from '@jest/globals';
import { milliseconds } from '@belvedere/core';
import { stat, dashboard } from '@belvedere/dashboard-kit';
import type { Expression, InstantVector } from '@belvedere/promql';
import { record, ruleGroup } from '@belvedere/rule-kit';
import { duration, keys, problemsOf, requests, shop } from '../test-support/fixture.ts';

const byEndpoint = record('endpoint:requests:rate5m', requests.rate('5m').sum({ by: ['endpoint'] }));

const problemsWith = (expression: Expression) => {
  const panels = [stat('Value', { query: expression as InstantVector<string, string> })];
  const dashboards = [dashboard(keys.overview, { description: 'A test.', panels })];
  return problemsOf(shop({ dashboards, groups: [ruleGroup('shop', 'recordings', { rules: [byEndpoint] })] }));
};

/** Matchers that the compiler cannot see through. */
const matchers = (text: string) => JSON.parse(text);

describe('unknown labels', () => {
  it('are all reported at once, each with the label that was meant', () => {
    const where = matchers('{ "endpiont": "a", "venue": "b" }');
    expect(problemsWith(requests.where(where).rate()).map(({ code, help }) => [code, help])).toEqual([
      ['promql/unknown-label', "did you mean 'endpoint'?"],
      ['promql/unknown-label', expect.stringContaining('declare the label')],
    ]);
  });

  it('are not what the builder itself matches', () => {
    expect(problemsWith(requests.where({ instance: 'api-0' }).rate())).toEqual([]);
    expect(problemsWith(duration.shareUpTo(milliseconds(250)))).toEqual([]);
  });

  it('are those that a recorded series lacks, since its rule has aggregated them away', () => {
    expect(problemsWith(byEndpoint.series.where({ endpoint: 'fraud' }))).toEqual([]);
    expect(
      problemsWith(byEndpoint.series.where(matchers('{ "status": "500" }'))).map(({ message }) => message),
    ).toEqual(["metric endpoint:requests:rate5m has no label 'status'; it has endpoint"]);
  });
});
