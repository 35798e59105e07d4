import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { saturation } from './saturation.ts';
import { expectMeaning, findings } from './test-support/meaning.ts';
import { limit, used } from './test-support/service.ts';

const ofEach = saturation({ used, capacity: limit });
const ofOneCapacity = saturation({
  used: used.sum({ by: ['pool', 'instance'] }),
  capacity: limit.max({ by: ['instance'] }),
});
const ofAll = saturation({ used: used.sum({ by: ['pool'] }), capacity: limit.sum() });

describe('the saturation', () => {
  it.each([ofEach, ofOneCapacity, ofAll])('passes the checks: %s', (expression) => {
    expect(findings(expression)).toEqual([]);
    expect(expression.unit).toBe('ratio');
  });

  it('keeps the labels of what is used', () => {
    expect([ofEach.labels, ofOneCapacity.labels, ofAll.labels]).toEqual([
      ['pool', 'job', 'instance'],
      ['pool', 'instance'],
      ['pool'],
    ]);
  });
});

describeWithTool('the saturation in Prometheus', await findTool('promtool'), (promtool) => {
  it('has no sample where no capacity is set, or known', async () => {
    await expectMeaning(promtool, {
      of: ofEach,
      series: {
        'used_bytes{pool="a"}': '3x60',
        'limit_bytes{pool="a"}': '4x60',
        'used_bytes{pool="unlimited"}': '3x60',
        'limit_bytes{pool="unlimited"}': '0x60',
        'used_bytes{pool="unknown"}': '3x60',
        'limit_bytes{pool="unused"}': '4x60',
      },
      gives: { '{job="api",pool="a"}': 0.75 },
    });
  });

  it('divides what several use by what they share', async () => {
    const series = {
      'used_bytes{pool="a",instance="1"}': '1x60',
      'used_bytes{pool="b",instance="1"}': '2x60',
      'used_bytes{pool="a",instance="2"}': '5x60',
      'limit_bytes{pool="",instance="1"}': '4x60',
      'limit_bytes{pool="",instance="2"}': '16x60',
    };
    await expectMeaning(promtool, {
      of: ofOneCapacity,
      series,
      gives: { '{pool="a",instance="1"}': 0.25, '{pool="b",instance="1"}': 0.5, '{pool="a",instance="2"}': 0.313 },
    });
    await expectMeaning(promtool, { of: ofAll, series, gives: { '{pool="a"}': 0.3, '{pool="b"}': 0.1 } });
  });
});
