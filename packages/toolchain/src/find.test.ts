import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cachedPath } from './cache.ts';
import { findTool } from './find.ts';
import { fakeTool, temporaryDirectory, versionLine, writeScript } from './test-support/fake-tools.ts';
import { tools } from './tools.ts';

/** A machine with an empty PATH directory and an empty cache. */
async function machine() {
  const bin = await temporaryDirectory();
  const env = { PATH: bin, BELVEDERE_CACHE: await temporaryDirectory() };
  const cached = cachedPath(tools.promtool, { env, platform: process.platform });
  return { bin, env, cached };
}

describe('findTool', () => {
  it('finds nothing on an empty machine, and says what to do', async () => {
    const { env } = await machine();
    expect(await findTool('promtool', { env })).toEqual({
      status: 'missing',
      tool: 'promtool',
      rejected: [],
      reasons: [`No promtool that serves is on PATH or in ${join(env.BELVEDERE_CACHE, 'tools')}.`],
      fix: 'Install Go 1.26 or newer, let this machine reach github.com, or set BELVEDERE_PROMTOOL to the path of promtool 3.5.0 or newer.',
      installable: true,
    });
  });

  it('prefers the override to the cache to PATH', async () => {
    const { bin, env, cached } = await machine();
    const onPath = await fakeTool(bin, 'promtool', '3.20.0');
    expect(await findTool('promtool', { env })).toMatchObject({ source: 'path', path: onPath, version: '3.20.0' });
    await fakeTool(dirname(cached), 'promtool', '3.15.0');
    expect(await findTool('promtool', { env })).toMatchObject({ source: 'cache', path: cached, version: '3.15.0' });
    const own = await fakeTool(await temporaryDirectory(), 'promtool', '3.6.1');
    const overridden = await findTool('promtool', { env: { ...env, BELVEDERE_PROMTOOL: own } });
    expect(overridden).toMatchObject({
      status: 'found',
      source: 'override',
      path: own,
      version: '3.6.1',
      rejected: [],
    });
  });

  it('refuses an old version, names its place and what it lacks, and looks on', async () => {
    const { bin, env } = await machine();
    const old = await fakeTool(bin, 'promtool', '2.42.0+ds');
    const sentence =
      `${old} does not serve: it is promtool 2.42.0, older than 3.5.0, and lacks fuzzy_compare in rule unit ` +
      'tests (and before 3.0, UTF-8 metric and label names).';
    expect(await findTool('promtool', { env })).toMatchObject({ status: 'missing', rejected: [sentence] });
    const second = await temporaryDirectory();
    await fakeTool(second, 'promtool', '3.9.1');
    const both = { ...env, PATH: [bin, second].join(delimiter) };
    expect(await findTool('promtool', { env: both })).toMatchObject({ version: '3.9.1', rejected: [sentence] });
  });

  it('takes the minimum itself, but not a candidate for it', async () => {
    const { bin, env } = await machine();
    await fakeTool(bin, 'promtool', '3.5.0');
    expect(await findTool('promtool', { env })).toMatchObject({ status: 'found' });
    await fakeTool(bin, 'promtool', '3.5.0-rc.1');
    expect(await findTool('promtool', { env })).toMatchObject({ status: 'missing' });
  });

  it('reads a version that is printed to stderr', async () => {
    const { bin, env } = await machine();
    await writeScript(join(bin, 'promtool'), `echo '${versionLine('promtool', '3.5.1')}' >&2`);
    expect(await findTool('promtool', { env })).toMatchObject({ status: 'found', version: '3.5.1' });
  });

  it.each([
    ['exits with an error', 'echo broken library >&2; exit 127', 'it exited with 127 and said "broken library"'],
    ['says nothing', 'exit 0', 'it exited with 0 and said nothing'],
    ['is another program', `echo '${versionLine('prometheus', '3.15.0')}'`, 'not "promtool, version …"'],
    ['was built without a version', "echo 'promtool, version  (branch: )'", 'not "promtool, version …"'],
    ['has an unknown form of version', "echo 'promtool, version 3'", 'its version "3" is not of the form 1.2.3'],
  ])('refuses one that %s', async (_case, script, sentence) => {
    const { bin, env } = await machine();
    await writeScript(join(bin, 'promtool'), script);
    const result = await findTool('promtool', { env });
    expect(result).toMatchObject({ status: 'missing', rejected: [expect.stringContaining(sentence)] });
  });

  it('refuses a file that is not executable or has no interpreter', async () => {
    const { bin, env } = await machine();
    const path = join(bin, 'promtool');
    await writeFile(path, 'text');
    const refusal = () => findTool('promtool', { env });
    expect((await refusal()).rejected).toEqual([`${path} does not serve: it is not an executable file (EACCES).`]);
    await writeFile(path, '#!/nowhere/sh\n');
    await chmod(path, 0o755);
    expect((await refusal()).rejected[0]).toContain('no interpreter');
  });

  it('passes over directories, dangling links and a second name of the same file', async () => {
    const { bin, env } = await machine();
    await mkdir(join(bin, 'promtool'));
    const second = await temporaryDirectory();
    await symlink(join(second, 'nowhere'), join(second, 'promtool'));
    const third = await temporaryDirectory();
    const old = await fakeTool(third, 'promtool', '2.0.0');
    const fourth = await temporaryDirectory();
    await symlink(old, join(fourth, 'promtool'));
    const PATH = [bin, '', second, third, fourth].join(delimiter);
    const result = await findTool('promtool', { env: { ...env, PATH } });
    expect(result.rejected).toHaveLength(1);
  });

  it("knows Debian's name of alertmanager", async () => {
    const { bin, env } = await machine();
    const path = await writeScript(
      join(bin, 'prometheus-alertmanager'),
      `echo '${versionLine('alertmanager', '0.28.1+ds')}'`,
    );
    expect(await findTool('alertmanager', { env })).toMatchObject({ source: 'path', path, version: '0.28.1' });
  });

  it.each([
    ['is absent', async (path: string) => path, 'there is no such file'],
    ['is old', async (path: string) => fakeTool(dirname(path), 'promtool', '2.42.0'), 'it is promtool 2.42.0'],
  ])('takes nothing else where the override %s', async (_case, make, sentence) => {
    const { bin, env } = await machine();
    await fakeTool(bin, 'promtool', '3.15.0');
    const path = await make(join(await temporaryDirectory(), 'promtool'));
    const result = await findTool('promtool', { env: { ...env, BELVEDERE_PROMTOOL: path } });
    expect(result).toMatchObject({ status: 'missing', installable: false });
    expect(result.rejected).toEqual([
      expect.stringContaining(`BELVEDERE_PROMTOOL: ${path} does not serve: ${sentence}`),
    ]);
    expect(result).toMatchObject({
      fix: expect.stringContaining('Set BELVEDERE_PROMTOOL to the path of promtool 3.5.0'),
    });
  });

  it('takes an empty override for none', async () => {
    const { bin, env } = await machine();
    await fakeTool(bin, 'promtool', '3.15.0');
    expect(await findTool('promtool', { env: { ...env, BELVEDERE_PROMTOOL: '' } })).toMatchObject({ source: 'path' });
  });

  it('ends by the signal', async () => {
    const { bin, env } = await machine();
    await writeScript(join(bin, 'promtool'), 'while :; do :; done');
    const options = { env, signal: AbortSignal.timeout(200) };
    await expect(findTool('promtool', options)).rejects.toThrow('aborted due to timeout');
  });
});
