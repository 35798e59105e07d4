import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { hitRatio } from './hit-ratio.ts';
import { expectMeaning, findings } from './test-support/meaning.ts';
import { hits, misses } from './test-support/service.ts';

const byCache = hitRatio({ hits, misses, by: ['cache'] });
const ofAll = hitRatio({ hits, misses, window: '10m' });

describe('the hit ratio', () => {
  it.each([byCache, ofAll])('passes the checks: %s', (expression) => {
    expect(findings(expression)).toEqual([]);
    expect(expression.unit).toBe('ratio');
  });
});

describeWithTool('the hit ratio in Prometheus', await findTool('promtool'), (promtool) => {
  it('is 0 of a cold cache, 1 of one that fits, and nothing of one that nobody asks', async () => {
    await expectMeaning(promtool, {
      of: byCache,
      series: {
        'hits_total{cache="warm"}': '0+6x60',
        'misses_total{cache="warm"}': '0+2x60',
        'misses_total{cache="cold"}': '0+3x60',
        'hits_total{cache="fits"}': '0+3x60',
        'hits_total{cache="idle"}': '3x60',
        'misses_total{cache="idle"}': '3x60',
        'hits_total{cache="new"}': '3x60',
      },
      gives: { '{cache="warm"}': 0.75, '{cache="cold"}': 0, '{cache="fits"}': 1 },
    });
  });

  it('counts on over a reset, over all instances', async () => {
    await expectMeaning(promtool, {
      of: ofAll,
      series: {
        'hits_total{cache="a",instance="1"}': '0+8x27 8+8x30',
        'misses_total{cache="a",instance="1"}': '0+2x27 2+2x30',
        'misses_total{cache="a",instance="2"}': '0+10x60',
      },
      gives: { '{}': 0.4 },
    });
  });

  it('has no sample without series', async () => {
    await expectMeaning(promtool, { of: ofAll, series: {}, gives: {} });
  });
});
