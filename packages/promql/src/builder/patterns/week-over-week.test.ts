import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { bytes, ratio } from '@belvedere/core';
import { expectMeaning, findings } from './test-support/meaning.ts';
import { duration, requests, used } from './test-support/service.ts';
import { weekOverWeek } from './week-over-week.ts';

const rates = weekOverWeek(requests.rate().sum({ by: ['endpoint'] }));
const sizes = weekOverWeek(used);
const quantiles = weekOverWeek(duration.quantile(0.5, { by: ['endpoint'] }));

describe('week over week', () => {
  it.each([rates, sizes, quantiles].flatMap((compared) => [compared.ratio(), compared.difference()]))(
    'passes the checks: %s',
    (expression) => {
      expect(findings(expression, ['panel', 'recording'])).toEqual([]);
    },
  );

  it.each([rates.ratio().above(ratio(2)), quantiles.ratio().above(ratio(2)), sizes.difference().below(bytes(-1e9))])(
    'passes the checks of an alert: %s',
    (expression) => {
      expect(findings(expression, ['alert'])).toEqual([]);
    },
  );

  it('knows its units, and has no bound to draw', () => {
    expect([sizes.ratio().unit, sizes.difference().unit]).toEqual(['ratio', 'bytes']);
    expect([sizes.ratio().bound, sizes.difference().bound]).toEqual([undefined, undefined]);
  });
});

describeWithTool('week over week in Prometheus', await findTool('promtool'), (promtool) => {
  // A week has 10,080 minutes.
  const series = {
    'used_bytes{pool="doubled"}': '5x10080 10x2000',
    'used_bytes{pool="halved"}': '8x10080 4x2000',
    'used_bytes{pool="empty before"}': '0x10080 4x2000',
    'used_bytes{pool="empty"}': '0x12080',
    'used_bytes{pool="new"}': '_x10080 4x2000',
    'used_bytes{pool="gone"}': '5x10080',
  };

  it('compares with what there was', async () => {
    await expectMeaning(promtool, {
      of: sizes.ratio(),
      series,
      at: '8d',
      gives: { '{job="api",pool="doubled"}': 2, '{job="api",pool="halved"}': 0.5 },
    });
    await expectMeaning(promtool, {
      of: sizes.difference(),
      series,
      at: '8d',
      gives: {
        '{job="api",pool="doubled"}': 5,
        '{job="api",pool="halved"}': -4,
        '{job="api",pool="empty before"}': 4,
        '{job="api",pool="empty"}': 0,
      },
    });
  });

  it('compares rates over a reset', async () => {
    await expectMeaning(promtool, {
      of: rates.ratio(),
      series: {
        'requests_total{endpoint="a",instance="1"}': '0+10x10085 10+20x1435',
        'requests_total{endpoint="b",instance="1"}': '7x12080',
      },
      at: '8d',
      gives: { '{endpoint="a"}': 2 },
    });
  });

  it('has no sample where a value is NaN', async () => {
    const observed = (labels: string, values: string) => ({
      [`duration_seconds_bucket{${labels},le="0.1"}`]: '0x12080',
      [`duration_seconds_bucket{${labels},le="0.5"}`]: values,
      [`duration_seconds_bucket{${labels},le="+Inf"}`]: values,
    });
    const seen = {
      ...observed('endpoint="a"', '0+1x12080'),
      ...observed('endpoint="idle now"', '0+1x9000 9000x3080'),
      ...observed('endpoint="idle before"', '0x9000 0+1x3080'),
    };
    const of = quantiles;
    await expectMeaning(promtool, { of: of.ratio(), series: seen, at: '8d', gives: { '{endpoint="a"}': 1 } });
    await expectMeaning(promtool, { of: of.difference(), series: seen, at: '8d', gives: { '{endpoint="a"}': 0 } });
  });
});
