import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installTool } from './install.ts';
import { runTool } from './process.ts';

const cache = await mkdtemp(join(tmpdir(), 'belvedere-network-'));
afterAll(() => rm(cache, { recursive: true, force: true }));

describe('with a network that reaches the releases', () => {
  it.each(['promtool', 'alertmanager'] as const)('downloads and verifies %s', async (name) => {
    const tool = await installTool(name, { env: { ...process.env, BELVEDERE_CACHE: cache } });
    expect(tool).toMatchObject({ status: 'found', source: 'downloaded', rejected: [] });
    if (tool.status === 'missing') return;
    const { exitCode, stdout, stderr } = await runTool(tool.path, ['--version']);
    expect(exitCode).toBe(0);
    expect(stdout + stderr).toContain(tool.version);
  });
});
