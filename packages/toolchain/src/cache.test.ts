import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cachedPath, publish, toolsDirectory, withStaging } from './cache.ts';
import { temporaryDirectory } from './test-support/fake-tools.ts';
import { tools } from './tools.ts';

describe('toolsDirectory', () => {
  it('is BELVEDERE_CACHE before XDG_CACHE_HOME before ~/.cache', () => {
    const home = { HOME: '/home/ada' };
    const xdg = { ...home, XDG_CACHE_HOME: '/xdg' };
    expect(toolsDirectory({ env: { ...xdg, BELVEDERE_CACHE: '/own' } })).toBe('/own/tools');
    expect(toolsDirectory({ env: xdg })).toBe('/xdg/belvedere/tools');
    expect(toolsDirectory({ env: home })).toBe('/home/ada/.cache/belvedere/tools');
  });

  it('ignores an empty or a relative XDG_CACHE_HOME, as the specification demands', () => {
    for (const XDG_CACHE_HOME of ['', 'cache']) {
      expect(toolsDirectory({ env: { HOME: '/home/ada', XDG_CACHE_HOME } })).toBe('/home/ada/.cache/belvedere/tools');
    }
  });
});

it('keeps each version of a tool in a directory of its own', () => {
  const env = { BELVEDERE_CACHE: '/own' };
  const { version } = tools.promtool.release;
  expect(cachedPath(tools.promtool, { env, platform: 'linux' })).toBe(`/own/tools/promtool-${version}/promtool`);
  expect(cachedPath(tools.promtool, { env, platform: 'win32' })).toBe(`/own/tools/promtool-${version}/promtool.exe`);
});

it('publishes over what is there, executable, and leaves no staging directory, not even after a failure', async () => {
  const env = { BELVEDERE_CACHE: await temporaryDirectory() };
  const path = join(toolsDirectory({ env }), 'tool-1', 'tool');
  for (const content of ['first', 'second']) {
    await withStaging({ env }, async (staging) => {
      await writeFile(join(staging, 'tool'), content);
      await publish(join(staging, 'tool'), path);
    });
    expect(await readFile(path, 'utf8')).toBe(content);
  }
  expect((await stat(path)).mode & 0o111).toBe(0o111);
  const failure = withStaging({ env }, () => Promise.reject(new Error('no')));
  await expect(failure).rejects.toThrow('no');
  expect(await readdir(toolsDirectory({ env }))).toEqual(['tool-1']);
});
