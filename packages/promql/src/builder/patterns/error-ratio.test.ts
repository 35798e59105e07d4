import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { duration, failures, requests } from './test-support/service.ts';
import { expectMeaning, findings } from './test-support/meaning.ts';
import { errorRatio } from './error-ratio.ts';

const byEndpoint = errorRatio({ failed: failures, total: requests, by: ['endpoint'] });
const ofAll = errorRatio({ failed: failures, total: requests });

describe('the error ratio', () => {
  it.each([byEndpoint, ofAll, errorRatio({ failed: failures, total: duration, by: ['endpoint'], window: '1h' })])(
    'passes the checks: %s',
    (expression) => {
      expect(findings(expression)).toEqual([]);
    },
  );

  it('knows its labels and unit', () => {
    expect([byEndpoint.labels, byEndpoint.unit, byEndpoint.bound]).toEqual([['endpoint'], 'ratio', undefined]);
    expect(byEndpoint.scrapeInterval).toBe(60_000);
  });
});

describeWithTool('the error ratio in Prometheus', await findTool('promtool'), (promtool) => {
  const of = byEndpoint;

  it('is 0 where no error was ever counted, and beside one that was', async () => {
    await expectMeaning(promtool, {
      of,
      series: {
        'requests_total{endpoint="a"}': '0+10x60',
        'requests_total{endpoint="b"}': '0+10x60',
        'failures_total{endpoint="b",reason="x"}': '0+5x60',
      },
      gives: { '{endpoint="a"}': 0, '{endpoint="b"}': 0.5 },
    });
  });

  it('is 0 of everything where no error was ever counted', async () => {
    await expectMeaning(promtool, {
      of: ofAll,
      series: { 'requests_total{endpoint="a"}': '0+10x60' },
      gives: { '{}': 0 },
    });
  });

  it('has no sample without traffic, and without series', async () => {
    await expectMeaning(promtool, {
      of,
      series: {
        'requests_total{endpoint="idle"}': '7x60',
        'failures_total{endpoint="idle",reason="x"}': '2x60',
        'failures_total{endpoint="alone",reason="x"}': '0+1x60',
      },
      gives: {},
    });
    await expectMeaning(promtool, { of: ofAll, series: {}, gives: {} });
  });

  it('counts on over a reset, over all instances and reasons', async () => {
    await expectMeaning(promtool, {
      of,
      series: {
        'requests_total{endpoint="a",instance="1"}': '0+10x27 10+10x30',
        'requests_total{endpoint="a",instance="2"}': '0+30x60',
        'failures_total{endpoint="a",instance="1",reason="x"}': '0+4x27 4+4x30',
        'failures_total{endpoint="a",instance="2",reason="y"}': '0+6x60',
      },
      gives: { '{endpoint="a"}': 0.25 },
    });
  });

  it('weighs endpoints by their requests', async () => {
    await expectMeaning(promtool, {
      of: ofAll,
      series: {
        'requests_total{endpoint="a"}': '0+90x60',
        'requests_total{endpoint="b"}': '0+10x60',
        'failures_total{endpoint="b",reason="x"}': '0+10x60',
      },
      gives: { '{}': 0.1 },
    });
  });
});
