import { describe, expect, it } from '@jest/globals';
import { describeTools } from './describe.ts';
import { ensureTool } from './ensure.ts';
import { fakeGo } from './test-support/fake-go.ts';
import { fakeTool, temporaryDirectory } from './test-support/fake-tools.ts';
import { serve } from './test-support/releases-server.ts';
import { toolNames } from './tools.ts';

async function machine() {
  const bin = await temporaryDirectory();
  const env = { PATH: bin, BELVEDERE_CACHE: await temporaryDirectory() };
  const { url, requests } = await serve({});
  return { bin, env, requests, options: { env, releasesUrl: url, platform: 'linux', arch: 'x64' } as const };
}

describe('ensureTool', () => {
  it('installs nothing where PATH has one that serves', async () => {
    const { bin, options, requests } = await machine();
    const path = await fakeTool(bin, 'promtool', '3.9.0');
    expect(await ensureTool('promtool', options)).toMatchObject({ status: 'found', source: 'path', path });
    expect(requests).toEqual([]);
  });

  it('installs our own beside an old one, and says why', async () => {
    const { bin, options } = await machine();
    await fakeGo(bin);
    const old = await fakeTool(bin, 'promtool', '2.42.0');
    const result = await ensureTool('promtool', options);
    expect(result).toMatchObject({ status: 'found', source: 'built', version: '3.15.0' });
    expect(result.rejected).toEqual([
      expect.stringContaining(`${old} does not serve: it is promtool 2.42.0`),
      expect.stringContaining('404'),
    ]);
    const again = await ensureTool('promtool', options);
    expect(again).toMatchObject({ status: 'found', source: 'cache', rejected: [] });
  });

  it('gives the reasons of both where nothing helps, each once', async () => {
    const { bin, options } = await machine();
    await fakeTool(bin, 'alertmanager', '0.24.0');
    const result = await ensureTool('alertmanager', options);
    expect(result).toMatchObject({
      status: 'missing',
      reasons: [
        expect.stringContaining('0.24.0, older than 0.25.0'),
        expect.stringContaining('404'),
        expect.stringContaining('cannot be built by Go'),
        expect.stringContaining('No alertmanager that serves'),
      ],
    });
  });

  it('does not install in place of an override that does not serve', async () => {
    const { bin, env, options, requests } = await machine();
    await fakeGo(bin);
    const result = await ensureTool('promtool', { ...options, env: { ...env, BELVEDERE_PROMTOOL: '/nowhere' } });
    expect(result).toMatchObject({ status: 'missing', installable: false });
    expect(requests).toEqual([]);
  });
});

describe('describeTools', () => {
  it('has a row for every tool, found or missing', async () => {
    const { bin, options } = await machine();
    const path = await fakeTool(bin, 'amtool', '0.28.0');
    await fakeTool(bin, 'prometheus', '2.42.0');
    const rows = await describeTools(options);
    expect(rows.map((row) => row.tool)).toEqual(toolNames);
    expect(rows.find((row) => row.tool === 'amtool')).toEqual({
      tool: 'amtool',
      status: 'found',
      version: '0.28.0',
      path,
      source: 'path',
      minimum: '0.27.0',
      pinned: '0.34.0',
      reasons: [],
      fix: null,
    });
    expect(rows.find((row) => row.tool === 'prometheus')).toMatchObject({
      status: 'missing',
      version: null,
      reasons: [expect.stringContaining('2.42.0'), expect.stringContaining('No prometheus that serves')],
      fix: expect.stringContaining('Install Go'),
    });
  });
});
