import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { errorRatio } from './error-ratio.ts';
import { expectMeaning, findings } from './test-support/meaning.ts';
import { failures, requests, used } from './test-support/service.ts';
import { topkStable } from './topk-stable.ts';

const busiest = topkStable(requests.rate().sum({ by: ['endpoint'] }), 1);
const worst = topkStable(errorRatio({ failed: failures, total: requests, by: ['endpoint'] }), 1);
const fullest = topkStable(used, 1, { by: ['instance'] });
const largest = topkStable(used.sum({ by: ['pool'] }), 1);

describe('the greatest of a panel', () => {
  it.each([busiest, worst, fullest, largest, topkStable(used, { variable: 'k', multi: false })])(
    'pass the checks: %s',
    (expression) => {
      expect(findings(expression, ['panel'])).toEqual([]);
    },
  );

  it('are averaged at the panel’s own points where no window is open', () => {
    expect(String(largest)).toContain(
      'topk(1, avg_over_time(sum by (pool) (used_bytes{job="api"})[$__range:$__interval] @ end()))',
    );
  });

  it('are at least one', () => {
    expect(() => topkStable(used, 0)).toThrow('topk takes a whole number from 1 on, not 0');
  });
});

describeWithTool('the greatest of a panel in Prometheus', await findTool('promtool'), (promtool) => {
  // promtool asks for one time, whose end is that time: here it is the end of the panel's hour.
  const panel = { variables: { $__range: '60m', $__interval: '1m', 'end()': '3600' }, until: '60m' };

  it('are the same at each point, though another one is greater there', async () => {
    const series = {
      'requests_total{endpoint="early"}': '0+120x10 1200x60',
      'requests_total{endpoint="late"}': '0x45 0+60x15',
      'requests_total{endpoint="steady"}': '0+6x60',
    };
    await expectMeaning(promtool, { of: busiest, series, ...panel, at: '8m', gives: { '{endpoint="early"}': 2 } });
    await expectMeaning(promtool, { of: busiest, series, ...panel, at: '55m', gives: { '{endpoint="early"}': 0 } });
  });

  it('weigh all requests of the range', async () => {
    const series = {
      'requests_total{endpoint="night"}': '0+1x30 30+100x30',
      'failures_total{endpoint="night",reason="x"}': '0+1x30 30x30',
      'requests_total{endpoint="day"}': '0+10x60',
      'failures_total{endpoint="day",reason="x"}': '0+2x60',
    };
    await expectMeaning(promtool, { of: worst, series, ...panel, at: '20m', gives: { '{endpoint="day"}': 0.2 } });
  });

  it('are chosen within groups, of gauges and of sums', async () => {
    const series = {
      'used_bytes{instance="1",pool="a"}': '10x30 0x30',
      'used_bytes{instance="1",pool="b"}': '4x60',
      'used_bytes{instance="2",pool="b"}': '2x60',
    };
    await expectMeaning(promtool, {
      of: fullest,
      series,
      ...panel,
      at: '40m',
      gives: { '{job="api",instance="1",pool="a"}': 0, '{job="api",instance="2",pool="b"}': 2 },
    });
    await expectMeaning(promtool, { of: largest, series, ...panel, at: '40m', gives: { '{pool="b"}': 6 } });
    await expectMeaning(promtool, { of: largest, series: {}, ...panel, gives: {} });
  });
});
