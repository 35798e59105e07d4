import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { alertsIn, manyEvaluated, RunningPlatform } from './running-platform.ts';
import { WorkspaceCopy } from './workspace-copy.ts';

jest.setTimeout(20 * 60_000);

let copy: WorkspaceCopy;
beforeAll(() => {
  copy = new WorkspaceCopy();
});
afterAll(() => copy.remove());

describe('a running platform', () => {
  it('is quiet for ten minutes', async () => {
    const platform = await RunningPlatform.start(copy);
    try {
      await platform.until('many rules evaluated', manyEvaluated, 180);
      const end = Date.now() + 10 * 60_000;
      while (Date.now() < end) {
        const state = await platform.state();
        expect({ firing: alertsIn(state, 'firing'), troubles: state.troubles }).toEqual({ firing: [], troubles: [] });
        await sleep(5_000);
      }
    } finally {
      await platform.stop();
    }
  });

  it('with --incident inference-slow has InferenceAPIHighLatency pending, and firing after its 2 minutes', async () => {
    const platform = await RunningPlatform.start(copy, ['--incident', 'inference-slow']);
    try {
      const slow = 'InferenceAPIHighLatency';
      await platform.until('pending', (state) => alertsIn(state, 'pending').includes(slow), 240);
      const pendingSince = Date.now();
      await platform.until('firing', (state) => alertsIn(state, 'firing').includes(slow), 180);
      expect(Date.now() - pendingSince).toBeGreaterThan(100_000);
      await sleep(120_000);
      expect(alertsIn(await platform.state(), 'firing')).toEqual([slow, 'InferenceAPISevereLatency']);
    } finally {
      await platform.stop();
    }
  });
});
