import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runTool } from './process.ts';
import { eventually } from './test-support/eventually.ts';
import { fakeGo } from './test-support/fake-go.ts';
import { isRunning } from './test-support/is-running.ts';
import { machineTools, temporaryDirectory } from './test-support/fake-tools.ts';
import { closedPort } from './test-support/releases-server.ts';

const index = new URL('./index.ts', import.meta.url).href;

/** Another Node process that installs promtool, printing that it waits to stderr and the source to stdout. */
const script = `
  import { installTool } from '${index}';
  const onProgress = ({ phase, message }) => { if (phase === 'waiting') console.error(message); };
  const result = await installTool('promtool', { releasesUrl: process.env.RELEASES, onProgress });
  console.log(result.source);`;
const nodeArguments = ['--no-warnings', '--input-type=module', '-e', script];

async function machine(duringBuild: string) {
  const bin = await temporaryDirectory();
  await fakeGo(bin, { duringBuild });
  const PATH = [bin, await machineTools('sleep')].join(delimiter);
  const cache = await temporaryDirectory();
  const env = { PATH, BELVEDERE_CACHE: cache, RELEASES: await closedPort() };
  return { bin, env, tools: join(cache, 'tools'), install: () => runTool(process.execPath, nodeArguments, { env }) };
}

it('compiles once where two processes install at the same time, and the second says that it waits', async () => {
  const { bin, install } = await machine('sleep 2');
  const runs = await Promise.all([install(), install()]);

  expect(runs.map((run) => run.stdout.trim()).sort()).toEqual(['built', 'cache']);
  const waits = runs.map((run) => run.stderr.trim()).filter((stderr) => stderr !== '');
  expect(waits).toEqual(['waiting for another process that installs prometheus 3.15.0']);
  const calls = (await readFile(join(bin, 'go.log'), 'utf8')).trim().split('\n');
  expect(calls.filter((call) => call.startsWith('build '))).toHaveLength(1);
});

it('ends the compilation and leaves nothing behind where the process is interrupted', async () => {
  const { bin, tools, env } = await machine('echo $$ > "${0%/go}/pid"; while :; do :; done');
  const child = spawn(process.execPath, nodeArguments, { env, stdio: 'ignore' });
  const pid = await eventually(async () => Number(await readFile(join(bin, 'pid'), 'utf8')) || undefined);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  await eventually(async () => ((await isRunning(pid)) ? undefined : true));
  expect(await readdir(tools)).toEqual([]);
});
