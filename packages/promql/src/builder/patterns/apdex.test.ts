import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { milliseconds, seconds } from '@belvedere/core';
import { apdex } from './apdex.ts';
import { expectMeaning, findings } from './test-support/meaning.ts';
import { duration } from './test-support/service.ts';

const byEndpoint = apdex(duration, { target: milliseconds(500), tolerable: seconds(2), by: ['endpoint'] });
const ofAll = apdex(duration, { target: milliseconds(500), tolerable: seconds(2), window: '10m' });

describe('the Apdex', () => {
  it.each([byEndpoint, ofAll])('passes the checks: %s', (expression) => {
    expect(findings(expression)).toEqual([]);
    expect(expression.unit).toBe('ratio');
  });

  it('needs bounds that exist, and that ascend', () => {
    expect(() => apdex(duration, { target: seconds(0.5), tolerable: seconds(4) })).toThrow(
      'duration_seconds has no bucket of bound 4: its bounds are 0.1, 0.5, 1, 2',
    );
    expect(() => apdex(duration, { target: seconds(1), tolerable: seconds(1) })).toThrow(
      'apdex of duration_seconds: what is tolerable lies above the target, and 1 is not above 1',
    );
    expect(() => apdex(duration, { target: seconds(2), tolerable: seconds(0.5) })).toThrow(RangeError);
  });
});

describeWithTool('the Apdex in Prometheus', await findTool('promtool'), (promtool) => {
  const observed = (labels: string, ...values: readonly [string, string, string]): Record<string, string> => ({
    [`duration_seconds_bucket{${labels},le="0.5"}`]: values[0],
    [`duration_seconds_bucket{${labels},le="2"}`]: values[1],
    [`duration_seconds_count{${labels}}`]: values[2],
  });

  it('counts the satisfied whole, those who tolerate half, the others not', async () => {
    await expectMeaning(promtool, {
      of: byEndpoint,
      series: {
        ...observed('endpoint="a"', '0+4x60', '0+6x60', '0+10x60'),
        ...observed('endpoint="fast"', '0+10x60', '0+10x60', '0+10x60'),
        ...observed('endpoint="slow"', '0x60', '0x60', '0+10x60'),
        ...observed('endpoint="idle"', '4x60', '6x60', '10x60'),
      },
      gives: { '{endpoint="a"}': 0.5, '{endpoint="fast"}': 1, '{endpoint="slow"}': 0 },
    });
  });

  it('reads a bound that is stored as 2.0, over a reset and all instances', async () => {
    await expectMeaning(promtool, {
      of: ofAll,
      series: {
        'duration_seconds_bucket{endpoint="a",instance="1",le="0.5"}': '0+4x27 4+4x30',
        'duration_seconds_bucket{endpoint="a",instance="1",le="2.0"}': '0+8x27 8+8x30',
        'duration_seconds_count{endpoint="a",instance="1"}': '0+10x27 10+10x30',
        ...observed('endpoint="a",instance="2"', '0+30x60', '0+30x60', '0+30x60'),
      },
      gives: { '{}': 0.9 },
    });
  });

  it('has no sample without series', async () => {
    await expectMeaning(promtool, { of: ofAll, series: {}, gives: {} });
  });
});
