import { describe, expect, test } from '@jest/globals';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool, runTool } from '@belvedere/toolchain';
import { backfill } from './backfill.ts';
import { createSimulation } from './engine/simulation.ts';
import { shopBehaviours, START } from './fixture.ts';
import { parseExposition } from './parse-exposition.ts';

const HOSTILE = ['a "quote"', 'a \\ backslash', 'two\nlines', '{{ braces }}', '# EOF', '\ud800', 'é 😀', ''];

const simulate = () => createSimulation({ behaviours: shopBehaviours(HOSTILE), seed: 7, start: START });

describeWithTool('what promtool says of a simulation', await findTool('promtool'), (promtool) => {
  test('a scrape is accepted without a complaint', async () => {
    const input = simulate().scrape('shop', 'shop-0', START + 600)!;
    const { exitCode, stdout, stderr } = await runTool(promtool, ['check', 'metrics'], { input });
    expect([exitCode, stdout + stderr]).toEqual([0, '']);
  });

  describe('a history', () => {
    const text = [...backfill(simulate(), START, START + 600)].join('');

    test('is taken in whole, with the bounds that Prometheus gives to scraped buckets', async () => {
      // The dump reads the blocks' folder, which has to look like a database: an empty write-ahead log is one.
      const files = { 'history.om': text, 'data/wal/00000000': '' };
      const script = ['tsdb', 'create-blocks-from', 'openmetrics', 'history.om', 'data'];
      const { passed, output } = await runPromtool(promtool, script, files);
      expect(passed ? '' : output).toBe('');
      const stored = /(\d+)\s+\d+\s+(\d+)\s+\d+\s*$/m.exec(output);
      const { samples } = parseExposition(text);
      const series = new Set(samples.map(({ name, labels }) => JSON.stringify([name, labels])));
      expect([Number(stored?.[1]), Number(stored?.[2])]).toEqual([samples.length, series.size]);
    });
  });
});
