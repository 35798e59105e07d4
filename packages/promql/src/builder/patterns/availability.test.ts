import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { availability } from './availability.ts';
import { expectMeaning, findings } from './test-support/meaning.ts';
import { api, failures, requests } from './test-support/service.ts';

const served = availability({ failed: failures, total: requests, by: ['endpoint'] });
const answered = availability({ up: api.up, window: '10m' });
const byInstance = availability({ up: api.up, by: ['instance'] });

describe('the availability', () => {
  it.each([served, answered, byInstance])('passes the checks: %s', (expression) => {
    expect(findings(expression)).toEqual([]);
    expect(expression.unit).toBe('ratio');
  });
});

describeWithTool('the availability in Prometheus', await findTool('promtool'), (promtool) => {
  it('is what error ratio leaves, 1 where no error was ever counted', async () => {
    await expectMeaning(promtool, {
      of: served,
      series: {
        'requests_total{endpoint="a"}': '0+10x60',
        'requests_total{endpoint="b"}': '0+10x60',
        'requests_total{endpoint="idle"}': '10x60',
        'failures_total{endpoint="b",reason="x"}': '0+1x60',
      },
      gives: { '{endpoint="a"}': 1, '{endpoint="b"}': 0.9 },
    });
  });

  it('weighs each scrape the same, of targets that came late too', async () => {
    await expectMeaning(promtool, {
      of: answered,
      at: '30m30s',
      series: { 'up{instance="1"}': '1x60', 'up{instance="2"}': '1x60', 'up{instance="3"}': '_x26 0 0 0 0 0' },
      gives: { '{}': 0.8 },
    });
  });

  it('knows each target for itself, and no sample where none is scraped', async () => {
    await expectMeaning(promtool, {
      of: byInstance,
      series: { 'up{instance="1"}': '1x60', 'up{instance="2"}': '0x60', 'up{instance="gone"}': '1x10' },
      gives: { '{instance="1"}': 1, '{instance="2"}': 0 },
    });
    await expectMeaning(promtool, { of: answered, series: {}, gives: {} });
  });
});
