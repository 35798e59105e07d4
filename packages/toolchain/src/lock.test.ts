import { existsSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { withLock } from './lock.ts';
import { eventually } from './test-support/eventually.ts';
import { temporaryDirectory } from './test-support/fake-tools.ts';

const freshPath = async () => join(await temporaryDirectory(), 'deep', 'release.lock');
const taken = (path: string) => eventually(async () => existsSync(path) || undefined);

it('lets one work at a time, says once that it waits, and leaves no lock', async () => {
  const path = await freshPath();
  const events: string[] = [];
  const work = (name: string) =>
    withLock(path, { onWait: () => events.push(`${name} waits`) }, async () => {
      events.push(`${name} begins`);
      await sleep(700);
      events.push(`${name} ends`);
    });
  const first = work('first');
  await taken(path);
  await Promise.all([first, work('second')]);
  expect(events).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
  expect(existsSync(path)).toBe(false);
});

it('keeps a lock in use however long the work takes', async () => {
  const path = await freshPath();
  const order: string[] = [];
  const long = withLock(path, { staleMs: 1_500 }, () => sleep(2_500).then(() => order.push('long')));
  await taken(path);
  await Promise.all([long, withLock(path, { staleMs: 1_500 }, async () => order.push('next'))]);
  expect(order).toEqual(['long', 'next']);
});

it('takes over a lock whose holder was killed', async () => {
  const path = await freshPath();
  await withLock(path, {}, async () => undefined);
  await writeFile(path, '');
  const minuteAgo = new Date(Date.now() - 60_000);
  await utimes(path, minuteAgo, minuteAgo);
  expect(await withLock(path, {}, async () => 'taken')).toBe('taken');
});

it('releases the lock where the work fails', async () => {
  const path = await freshPath();
  await expect(withLock(path, {}, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(existsSync(path)).toBe(false);
});

it('stops waiting by the signal and leaves the lock to its holder', async () => {
  const path = await freshPath();
  const controller = new AbortController();
  const held = withLock(path, {}, () => sleep(600));
  await taken(path);
  const waiting = withLock(path, { signal: controller.signal }, async () => undefined);
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  expect(existsSync(path)).toBe(true);
  await held;
});
