import { expect, test } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool, runTool } from '@belvedere/toolchain';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  test('a history is stored whole, its bounds as Prometheus stores those that it scrapes', async () => {
    const history = [...backfill(simulate(), START, START + 600)].join('');
    const stored = await storedBy(promtool, history);
    const { samples } = parseExposition(history);
    expect(stored).toHaveLength(samples.length);
    const bounds = new Set(
      stored.map((line) => /\ble="([^"]+)"/.exec(line)?.[1]).filter((bound) => bound !== undefined),
    );
    expect(bounds).toEqual(new Set(['0.1', '0.5', '1.0', '10.0', '+Inf']));
    const quantiles = stored.map((line) => /\bquantile="([^"]+)"/.exec(line)?.[1]);
    expect(new Set(quantiles.filter((share) => share !== undefined))).toEqual(new Set(['0.0', '0.5', '1.0']));
    expect(new Set(stored.map((line) => /__name__="([^"]+)"/.exec(line)?.[1]))).toEqual(
      new Set(samples.map(({ name }) => name)),
    );
  });
});

/** The samples that promtool has after it made blocks of a history, a line each. */
async function storedBy(promtool: string, history: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'belvedere-history-'));
  const run = async (...parameters: string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await runTool(promtool, ['tsdb', ...parameters], { cwd: folder });
    if (exitCode !== 0) throw new Error(stderr);
    return stdout;
  };
  try {
    await writeFile(join(folder, 'history.om'), history);
    await run('create-blocks-from', 'openmetrics', 'history.om', 'data');
    // A database has a write-ahead log; without one it is not dumped.
    await mkdir(join(folder, 'data', 'wal'));
    return (await run('dump', 'data')).split('\n').filter((line) => line.startsWith('{'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
