import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { count, quantity, ratio } from '@belvedere/core';
import { errorRatio } from './error-ratio.ts';
import { expectMeaning, findings } from './test-support/meaning.ts';
import { failures, requests } from './test-support/service.ts';
import { withTraffic } from './with-traffic.ts';

const ratios = errorRatio({ failed: failures, total: requests, by: ['endpoint'] });
const minimum = quantity(0.5, 'count/second');
const ofEach = withTraffic(ratios, { traffic: requests.rate().sum({ by: ['endpoint'] }), minimum });
const ofAll = withTraffic(ratios, { traffic: requests.increase('10m').sum(), minimum: count(300) });

describe('what needs traffic', () => {
  it.each([ofEach, ofAll])('passes the checks: %s', (expression) => {
    expect(findings(expression)).toEqual([]);
    expect([expression.unit, expression.labels]).toEqual(['ratio', ['endpoint']]);
  });

  it('keeps the bound of what it decides about', () => {
    const traffic = requests.rate().sum({ by: ['endpoint'] });
    expect(withTraffic(ratios.above(ratio(0.1)), { traffic, minimum }).bound).toEqual({
      operator: '>',
      quantity: ratio(0.1),
    });
  });
});

describeWithTool('what needs traffic in Prometheus', await findTool('promtool'), (promtool) => {
  const series = {
    'requests_total{endpoint="busy"}': '0+40x60',
    'requests_total{endpoint="quiet"}': '0+1x60',
    'failures_total{endpoint="busy",reason="x"}': '0+10x60',
    'failures_total{endpoint="quiet",reason="x"}': '0+1x60',
  };

  it('is left out where its own traffic is too small', async () => {
    await expectMeaning(promtool, { of: ofEach, series, gives: { '{endpoint="busy"}': 0.25 } });
  });

  it('is all there, or nothing, where one traffic decides', async () => {
    await expectMeaning(promtool, { of: ofAll, series, gives: { '{endpoint="busy"}': 0.25, '{endpoint="quiet"}': 1 } });
    const quiet = { ...series, 'requests_total{endpoint="busy"}': '0+4x60' };
    await expectMeaning(promtool, { of: ofAll, series: quiet, gives: {} });
    await expectMeaning(promtool, { of: ofAll, series: {}, gives: {} });
  });
});
