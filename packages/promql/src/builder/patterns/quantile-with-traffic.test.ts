import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { quantity } from '@belvedere/core';
import { expectMeaning, findings } from './test-support/meaning.ts';
import { duration, latency } from './test-support/service.ts';
import { quantileWithTraffic } from './quantile-with-traffic.ts';

const options = { quantile: 0.5, minimum: quantity(0.1, 'count/second') } as const;
const byEndpoint = quantileWithTraffic(duration, { ...options, by: ['endpoint'] });
const ofAll = quantileWithTraffic(duration, options);
const ofNative = quantileWithTraffic(latency, { ...options, by: ['endpoint'], window: '1h' });

describe('a quantile with traffic', () => {
  it.each([byEndpoint, ofAll, ofNative])('passes the checks: %s', (expression) => {
    expect(findings(expression)).toEqual([]);
    expect(expression.unit).toBe('seconds');
  });

  it('takes a share', () => {
    expect(() => quantileWithTraffic(duration, { ...options, quantile: 95 })).toThrow('p95 is 0.95');
  });
});

describeWithTool('a quantile with traffic in Prometheus', await findTool('promtool'), (promtool) => {
  const observed = (labels: string, values: string): Record<string, string> => ({
    [`duration_seconds_bucket{${labels},le="0.1"}`]: '0x60',
    [`duration_seconds_bucket{${labels},le="0.5"}`]: values,
    [`duration_seconds_bucket{${labels},le="+Inf"}`]: values,
    [`duration_seconds_count{${labels}}`]: values,
  });

  it('is left out where there are few observations, or none', async () => {
    await expectMeaning(promtool, {
      of: byEndpoint,
      series: {
        ...observed('endpoint="busy"', '0+60x60'),
        ...observed('endpoint="quiet"', '0+1x60'),
        ...observed('endpoint="idle"', '60x60'),
      },
      gives: { '{endpoint="busy"}': 0.3 },
    });
  });

  it('adds up instances, over a reset', async () => {
    await expectMeaning(promtool, {
      of: ofAll,
      series: {
        ...observed('endpoint="a",instance="1"', '0+4x60'),
        ...observed('endpoint="a",instance="2"', '0+4x27 4+4x30'),
      },
      gives: { '{}': 0.3 },
    });
    await expectMeaning(promtool, { of: ofAll, series: observed('endpoint="a"', '0+4x60'), gives: {} });
    await expectMeaning(promtool, { of: ofAll, series: {}, gives: {} });
  });
});
