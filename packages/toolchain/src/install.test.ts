import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { toolsDirectory } from './cache.ts';
import { installTool } from './install.ts';
import type { Progress } from './progress.ts';
import { checksumsFile } from './release.ts';
import { fakeGo } from './test-support/fake-go.ts';
import { fakeTool, machineTools, temporaryDirectory } from './test-support/fake-tools.ts';
import { body, closedPort, fakeRelease, serve, silent, stalled, truncated } from './test-support/releases-server.ts';
import type { Answer } from './test-support/releases-server.ts';
import { alertmanagerRelease, prometheusRelease } from './tools.ts';

const unpackers = await machineTools('tar', 'gzip');
const release = await fakeRelease(prometheusRelease, ['promtool', 'prometheus']);
const limits = { firstByteMs: 2_000, idleMs: 1_500 };

/** Linux on amd64 with tar, an empty cache, and a server with these answers in place of GitHub. */
async function machine(answers: Readonly<Record<string, Answer>> = {}) {
  const bin = await temporaryDirectory();
  const env = { PATH: [bin, unpackers].join(delimiter), BELVEDERE_CACHE: await temporaryDirectory() };
  const { url, requests } = await serve(answers);
  const progress: Progress[] = [];
  const onProgress = (step: Progress) => progress.push(step);
  const options = { env, releasesUrl: url, limits, onProgress, platform: 'linux', arch: 'x64' } as const;
  const tools = toolsDirectory({ env });
  return { bin, env, url, requests, progress, options, tools, installed: () => readdir(tools) };
}

describe('installTool from a release', () => {
  it('installs every tool of the archive, after comparing its checksum', async () => {
    const { options, requests, tools, installed, progress } = await machine(release.answers);
    const path = join(tools, 'promtool-3.15.0', 'promtool');
    expect(await installTool('promtool', options)).toEqual({
      status: 'found',
      tool: 'promtool',
      path,
      version: '3.15.0',
      source: 'downloaded',
      rejected: [],
    });
    expect(requests).toEqual([
      `/prometheus/releases/download/v3.15.0/${checksumsFile}`,
      '/prometheus/releases/download/v3.15.0/prometheus-3.15.0.linux-amd64.tar.gz',
    ]);
    expect((await installed()).sort()).toEqual(['prometheus-3.15.0', 'promtool-3.15.0']);
    const size = release.archive.length;
    expect(progress.at(-1)).toMatchObject({ phase: 'downloading', done: size, total: size });

    expect(await installTool('prometheus', options)).toMatchObject({ status: 'found', source: 'cache' });
    expect(requests).toHaveLength(2);
  });

  it('replaces a broken tool in the cache', async () => {
    const { options, tools } = await machine(release.answers);
    const path = join(tools, 'promtool-3.15.0', 'promtool');
    await fakeTool(join(tools, 'promtool-3.15.0'), 'promtool', '');
    expect(await installTool('promtool', options)).toMatchObject({ source: 'downloaded', path });
    expect(await readFile(path, 'utf8')).toContain('3.15.0');
  });

  it('refuses an archive with another checksum and names both', async () => {
    const wrong = 'f'.repeat(64);
    const sums = body(`${wrong}  ${release.file}\n`);
    const { options, installed, url } = await machine({ ...release.answers, [checksumsFile]: sums });
    const place = `${url}/prometheus/releases/download/v3.15.0`;
    const result = await installTool('promtool', options);
    expect(result).toMatchObject({
      status: 'missing',
      reasons: [
        `${place}/${release.file} is refused: its SHA-256 is ${release.sha256}, but ${place}/${checksumsFile} states ${wrong}.`,
        'Go, which can build it, is not on PATH.',
      ],
    });
    expect(await installed()).toEqual([]);
  });

  it.each<[string, Record<string, Answer>, string | RegExp]>([
    ['has no such release', {}, 'it answered 404 Not Found'],
    ['has no such archive', { [checksumsFile]: body(release.sums) }, `${release.file} cannot be downloaded`],
    ['states no checksum', { ...release.answers, [checksumsFile]: body('') }, `states no checksum for ${release.file}`],
    ['is silent', { ...release.answers, [checksumsFile]: silent }, 'it sent nothing for 2 s'],
    ['stalls', { ...release.answers, [release.file]: stalled }, 'it sent nothing for 1.5 s'],
    ['breaks off', { ...release.answers, [release.file]: truncated(release.archive) }, 'cannot be downloaded'],
  ])('leaves nothing behind where the server %s', async (_case, answers, sentence) => {
    const { options, installed } = await machine(answers);
    const result = await installTool('promtool', options);
    expect(result).toMatchObject({ status: 'missing', installable: true });
    expect(result.rejected[0]).toMatch(sentence);
    expect(result).toMatchObject({ fix: expect.stringMatching(/^Install Go .* let this machine reach github\.com/) });
    expect(await installed()).toEqual([]);
  });

  it('refuses an archive that lacks the tool, is none, or holds one that does not serve', async () => {
    const without = await fakeRelease(prometheusRelease, ['prometheus']);
    const first = await machine(without.answers);
    expect((await installTool('promtool', first.options)).rejected[0]).toContain('tar cannot take prometheus-3.15.0');

    const broken = await fakeRelease(prometheusRelease, ['promtool', 'prometheus'], '2.0.0');
    const second = await machine(broken.answers);
    expect((await installTool('promtool', second.options)).rejected[0]).toContain('older than 3.5.0');
    expect(await second.installed()).toEqual([]);
  });

  it('says so where tar is absent', async () => {
    const { bin, env, options } = await machine(release.answers);
    const result = await installTool('promtool', { ...options, env: { ...env, PATH: bin } });
    expect(result.rejected[0]).toBe('tar, which unpacks the archive, is not on PATH.');
  });
});

describe('installTool by Go', () => {
  it('builds the pinned version where nothing can be downloaded', async () => {
    const { bin, options, progress, installed } = await machine();
    await fakeGo(bin);
    const releasesUrl = await closedPort();
    const result = await installTool('promtool', { ...options, releasesUrl });
    expect(result).toMatchObject({ status: 'found', source: 'built', version: '3.15.0' });
    expect(result.rejected).toEqual([expect.stringContaining(`${releasesUrl}/prometheus/releases/download`)]);
    expect(await installed()).toEqual(['promtool-3.15.0']);
    expect(progress.filter((step) => step.phase === 'building')).toEqual([
      { tool: 'promtool', phase: 'building', message: 'building promtool 3.15.0 with Go' },
      { tool: 'promtool', phase: 'building', message: 'fetching example.org/module v1.0.0' },
      { tool: 'promtool', phase: 'building', message: 'building promtool: 1 of 2 packages', done: 1, total: 2 },
      { tool: 'promtool', phase: 'building', message: 'building promtool: 2 of 2 packages', done: 2, total: 2 },
    ]);
    const calls = await readFile(join(bin, 'go.log'), 'utf8');
    expect(calls).toMatch(/^list -deps -mod=readonly -trimpath .*cmd\/promtool\nbuild -v -mod=readonly -trimpath /);
  });

  it("gives Go's own words where it is too old", async () => {
    const { bin, options } = await machine();
    const words = 'go: go.mod requires go >= 1.26.0 (running go 1.21.0; GOTOOLCHAIN=local)';
    await fakeGo(bin, { instead: `echo '${words}' >&2; exit 1` });
    const result = await installTool('promtool', options);
    expect(result).toMatchObject({ status: 'missing' });
    expect(result.rejected[1]).toBe(`go list failed: ${words}`);
  });

  it('gives the end of what a failed compilation said, and installs nothing', async () => {
    const { bin, options, installed } = await machine();
    await fakeGo(bin, { duringBuild: "echo 'no space left on device' >&2; exit 1" });
    const result = await installTool('promtool', options);
    expect(result.rejected[1]).toMatch(/^go build failed: [^]*no space left on device$/);
    expect(await installed()).toEqual([]);
  });

  it('ends the compilation by the signal and leaves nothing behind', async () => {
    const { bin, options, installed } = await machine();
    await fakeGo(bin, { duringBuild: 'while :; do :; done' });
    const controller = new AbortController();
    const onProgress = (step: Progress) => {
      if (step.done === 1) controller.abort(new Error('enough'));
    };
    const building = installTool('promtool', { ...options, onProgress, signal: controller.signal });
    await expect(building).rejects.toThrow('enough');
    expect(await installed()).toEqual([]);
  });
});

describe('installTool of alertmanager', () => {
  it('takes it from the release', async () => {
    const { answers } = await fakeRelease(alertmanagerRelease, ['alertmanager', 'amtool']);
    const { options, installed } = await machine(answers);
    expect(await installTool('alertmanager', options)).toMatchObject({ source: 'downloaded', version: '0.34.0' });
    expect((await installed()).sort()).toEqual(['alertmanager-0.34.0', 'amtool-0.34.0']);
  });

  it('takes it from PATH as a last resort, where it is new enough', async () => {
    const { bin, options } = await machine();
    await fakeGo(bin);
    const cannot = 'alertmanager cannot be built by Go: its module lacks the files of the web UI that it embeds.';
    const old = await fakeTool(bin, 'alertmanager', '0.24.0');
    expect(await installTool('alertmanager', options)).toMatchObject({
      status: 'missing',
      reasons: [
        expect.stringContaining('404'),
        cannot,
        expect.stringContaining(`${old} does not serve: it is alertmanager 0.24.0, older than 0.25.0`),
        expect.stringContaining('No alertmanager that serves'),
      ],
      fix: expect.stringContaining('Put alertmanager 0.25.0 or newer on PATH'),
    });
    const path = await fakeTool(bin, 'alertmanager', '0.28.0');
    expect(await installTool('alertmanager', options)).toMatchObject({ status: 'found', source: 'path', path });
  });
});

describe('installTool on a machine that cannot be installed on', () => {
  it('names the platform', async () => {
    const { options } = await machine();
    const result = await installTool('promtool', { ...options, platform: 'freebsd' });
    expect(result).toMatchObject({ status: 'missing', reasons: [expect.stringContaining('freebsd x64')] });
    expect(result).toMatchObject({ fix: 'Set BELVEDERE_PROMTOOL to the path of promtool 3.5.0 or newer.' });
  });

  it('names the cache directory that cannot be written', async () => {
    const { env, options } = await machine();
    const file = join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    const result = await installTool('promtool', { ...options, env: { ...env, BELVEDERE_CACHE: file } });
    expect(result).toMatchObject({
      status: 'missing',
      reasons: [expect.stringContaining(`Nothing can be installed in ${join(file, 'tools')}: ENOTDIR`)],
      fix: 'Set BELVEDERE_CACHE to a directory that can be written.',
    });
    expect(existsSync(join(file, 'tools'))).toBe(false);
  });
});
