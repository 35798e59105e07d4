import { findTool } from '@belvedere/toolchain';
import { describeWithTool } from '@belvedere/testing/tools';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { alertsIn, emptyPanels, evaluated, manyEvaluated, RunningPlatform } from './running-platform.ts';
import { WorkspaceCopy } from './workspace-copy.ts';

jest.setTimeout(240_000);

let copy: WorkspaceCopy;
beforeAll(() => {
  copy = new WorkspaceCopy();
});
afterAll(() => copy.remove());

/** The processes that were started below a folder. */
const processesOf = (folder: string): number[] => {
  const list = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  return list
    .split('\n')
    .filter((line) => line.includes(`${folder}/.belvedere`))
    .map((line) => Number.parseInt(line, 10));
};

const [promtool, prometheus] = [await findTool('promtool'), await findTool('prometheus')];

describeWithTool('npm start', promtool.status === 'found' ? prometheus : promtool, () => {
  let platform: RunningPlatform;
  beforeAll(async () => {
    platform = await RunningPlatform.start(copy);
  });
  afterAll(() => platform.stop());

  it('shows the page at once, and live values soon', async () => {
    const state = await platform.until('many rules evaluated', manyEvaluated, 180);
    expect(state.troubles).toEqual([]);
    expect(state.problems).toEqual([]);
    expect(new Set(state.dashboards.map(({ uid }) => uid)).size).toBe(state.dashboards.length);
    expect(state.dashboards.length).toBeGreaterThan(50);
    for (const uid of ['feature-store-inference-api', 'trading-sre', 'platform-kubernetes-pods']) {
      const dashboard = await platform.dashboard(uid);
      expect(dashboard.panels.length).toBeGreaterThan(5);
      expect(emptyPanels(dashboard)).toEqual([]);
    }
    expect(evaluated(state).filter(({ health }) => health !== 'ok')).toEqual([]);
    expect(alertsIn(state, 'firing')).toEqual([]);
  });

  it('tells a second one that one runs', () => {
    const { code, text } = copy.run('belvedere', 'local', 'up');
    expect(code).toBe(2);
    expect(text).toContain(`the platform runs already, at ${platform.url}`);
    expect(copy.run('belvedere', 'local', 'status').text).toContain(`runs at ${platform.url}`);
  });

  it('says how Prometheus died, with the end of its log', async () => {
    const server = processesOf(copy.folder).find((pid) =>
      execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).includes('--storage.tsdb.path'),
    );
    process.kill(server!, 'SIGKILL');
    const { troubles, steps } = await platform.until('a trouble', (now) => now.troubles.length > 0, 20);
    expect(troubles[0]).toContain('Prometheus was ended by SIGKILL. Start again with npm start. The end of its log:');
    expect(steps.find(({ name }) => name === 'prometheus')).toMatchObject({ status: 'failed' });
  });

  it('stops all that it started', async () => {
    expect(await platform.stop()).toBe(0);
    expect(processesOf(copy.folder)).toEqual([]);
    await expect(platform.state()).rejects.toThrow();
    expect(copy.run('belvedere', 'local', 'status').text).toContain('nothing runs');
  });
});

describe('npm start on a machine without Prometheus', () => {
  // One domain is enough to hear what is said, and its history takes a fifth of the time.
  beforeAll(() => {
    for (const domain of ['documents', 'insurance-leads', 'platform', 'trading']) copy.remove(`stacks/${domain}`);
  });

  it('says what is missing; the rest works, and `local down` ends it', async () => {
    await using platform = await RunningPlatform.start(copy, [], { BELVEDERE_PROMETHEUS: '/nonexistent/prometheus' });
    const state = await platform.until('a trouble', ({ troubles }) => troubles.length > 0, 60);
    expect(state.troubles[0]).toContain('prometheus is missing, so no value is live.');
    expect(state.troubles[0]).toContain('BELVEDERE_PROMETHEUS');
    expect(state.dashboards).toHaveLength(6);
    expect(copy.run('belvedere', 'local', 'down').text).toContain('stopped what ran at');
    expect(await platform.ended()).toBe(0);
  });

  it('says so where Prometheus does not start, and the page stays', async () => {
    copy.write(
      'broken-prometheus',
      '#!/bin/sh\ncase "$1" in --version) echo "prometheus, version 3.15.0";; *) echo "no space left" >&2; exit 7;; esac\n',
    );
    copy.run('chmod', '+x', 'broken-prometheus');
    await using platform = await RunningPlatform.start(copy, [], {
      BELVEDERE_PROMETHEUS: `${copy.folder}/broken-prometheus`,
    });
    const state = await platform.until('a trouble', ({ troubles }) => troubles.length > 0, 60);
    expect(state.troubles[0]).toContain(
      'The platform did not start: Prometheus ended with code 7; the end of its log:\nno space left',
    );
    expect(state.dashboards).toHaveLength(6);
    expect(await platform.stop()).toBe(0);
  });

  it('refuses an incident that it does not know, and leaves nothing behind', () => {
    const { code, text } = copy.run('belvedere', 'local', 'up', '--port', '0', '--incident', 'nonsense');
    expect(code).toBe(2);
    expect(text).toContain("no incident is called 'nonsense': there are");
    expect(processesOf(copy.folder)).toEqual([]);
  });
});
