import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runTool } from './process.ts';
import { fakeGo } from './test-support/fake-go.ts';
import { machineTools, temporaryDirectory } from './test-support/fake-tools.ts';
import { closedPort } from './test-support/releases-server.ts';

const index = new URL('./index.ts', import.meta.url).href;

it('compiles once where two processes install at the same time, and the second says that it waits', async () => {
  const bin = await temporaryDirectory();
  await fakeGo(bin, { duringBuild: 'sleep 2' });
  const env = {
    PATH: [bin, await machineTools('sleep')].join(delimiter),
    BELVEDERE_CACHE: await temporaryDirectory(),
    RELEASES: await closedPort(),
  };
  const script = `
    import { installTool } from '${index}';
    const onProgress = ({ phase, message }) => { if (phase === 'waiting') console.error(message); };
    const result = await installTool('promtool', { releasesUrl: process.env.RELEASES, onProgress });
    console.log(result.source);`;
  const install = () => runTool(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { env });
  const runs = await Promise.all([install(), install()]);

  expect(runs.map((run) => run.stdout.trim()).sort()).toEqual(['built', 'cache']);
  const waits = runs.map((run) => run.stderr.trim()).filter((stderr) => stderr !== '');
  expect(waits).toEqual(['waiting for another process that installs prometheus 3.15.0']);
  const calls = (await readFile(join(bin, 'go.log'), 'utf8')).trim().split('\n');
  expect(calls.filter((call) => call.startsWith('build '))).toHaveLength(1);
});
