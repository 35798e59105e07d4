import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { absentOrStale } from './absent-or-stale.ts';
import { expectMeaning, findings } from './test-support/meaning.ts';
import { duration, latency, requests, used } from './test-support/service.ts';

const ages = { staleAfter: '10m', forgottenAfter: '1h' } as const;
const ofEach = absentOrStale(used, ages);
const ofOnePool = absentOrStale(used.where({ pool: 'a' }), ages);
const byPool = absentOrStale(used, { ...ages, by: ['pool'] });
const byJob = absentOrStale(used, { ...ages, by: ['job', 'pool'] });

describe('what is absent or stale', () => {
  it.each([
    ...[ofEach, ofOnePool, byPool, byJob, absentOrStale(requests, ages)],
    ...[absentOrStale(duration, ages), absentOrStale(latency, { ...ages, by: ['endpoint'] })],
  ])('passes the checks: %s', (expression) => {
    expect(findings(expression)).toEqual([]);
    expect(expression.unit).toBe('count');
  });

  it('has the labels of its series, or of its groups', () => {
    expect([ofEach.labels, byPool.labels]).toEqual([['pool', 'job', 'instance'], ['pool']]);
  });

  it('is stale before it is forgotten', () => {
    expect(() => absentOrStale(used, { staleAfter: '1h', forgottenAfter: '60m' })).toThrow(
      'used_bytes: a series is forgotten after it is stale, and 1h is not more than 1h',
    );
  });
});

describeWithTool('what is absent or stale in Prometheus', await findTool('promtool'), (promtool) => {
  it('is named by all that is known of it', async () => {
    await expectMeaning(promtool, { of: ofEach, series: {}, gives: { '{job="api"}': 1 } });
    await expectMeaning(promtool, { of: ofOnePool, series: {}, gives: { '{job="api",pool="a"}': 1 } });
    await expectMeaning(promtool, { of: byJob, series: {}, gives: { '{job="api"}': 1 } });
    await expectMeaning(promtool, { of: byPool, series: {}, gives: { '{}': 1 } });
  });

  it('is each series that stopped, by itself or by a staleness marker, beside those that go on', async () => {
    await expectMeaning(promtool, {
      of: ofEach,
      series: {
        'used_bytes{pool="a",instance="1"}': '1x60',
        'used_bytes{pool="b",instance="1"}': '1x10',
        'used_bytes{pool="c",instance="1"}': '0x10 stale',
        'used_bytes{pool="young",instance="1"}': '_x28 1x60',
        'used_bytes{pool="paused",instance="1"}': '1x22',
      },
      gives: { '{job="api",pool="b",instance="1"}': 1, '{job="api",pool="c",instance="1"}': 1 },
    });
  });

  it('is a group of which no series is fresh', async () => {
    await expectMeaning(promtool, {
      of: byPool,
      series: {
        'used_bytes{pool="a",instance="old"}': '1x10',
        'used_bytes{pool="a",instance="new"}': '_x10 1x60',
        'used_bytes{pool="b",instance="old"}': '1x10',
        'used_bytes{pool="b",instance="older"}': '1x5',
      },
      gives: { '{pool="b"}': 1 },
    });
  });

  it('is forgotten while others go on, and absent once all are', async () => {
    const series = { 'used_bytes{pool="b"}': '1x10' };
    await expectMeaning(promtool, { of: ofEach, series, at: '90m', gives: { '{job="api"}': 1 } });
    const beside = { ...series, 'used_bytes{pool="a"}': '1x120' };
    await expectMeaning(promtool, { of: ofEach, series: beside, at: '90m', gives: {} });
  });
});
