import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { toolsDirectory } from './cache.ts';
import { installTool } from './install.ts';
import { runTool } from './process.ts';
import type { Progress } from './progress.ts';
import { temporaryDirectory } from './test-support/fake-tools.ts';
import { closedPort } from './test-support/releases-server.ts';
import { toolNames, tools } from './tools.ts';

/** A cold build of Prometheus on two cores takes several minutes. */
const coldBuildMs = 20 * 60_000;

const sources = () =>
  Promise.all(['go.mod', 'go.sum'].map((name) => readFile(new URL(`../go/${name}`, import.meta.url))));

describe('Go builds the pinned module', () => {
  let cache = '';
  beforeAll(async () => {
    cache = await temporaryDirectory();
  });

  it.each(toolNames.filter((name) => tools[name].goPackage !== null))(
    '%s',
    async (name) => {
      const before = await sources();
      const env = { ...process.env, BELVEDERE_CACHE: cache };
      const progress: Progress[] = [];
      const onProgress = (step: Progress) => progress.push(step);
      const result = await installTool(name, { env, releasesUrl: await closedPort(), onProgress });
      expect(result).toMatchObject({ status: 'found', source: 'built', version: tools[name].release.version });
      if (result.status !== 'found') return;
      expect(result.path.startsWith(toolsDirectory({ env }))).toBe(true);
      expect((await runTool(result.path, ['--help'])).exitCode).toBe(0);
      for (const { done = 0, total = 0 } of progress) expect(done).toBeLessThanOrEqual(total);
      expect(await sources()).toEqual(before);
    },
    coldBuildMs,
  );
});
