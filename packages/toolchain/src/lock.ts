import { mkdir, open, rm, stat, utimes } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onExit } from 'signal-exit';
import { hasCode } from './errors.ts';

export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called once where another process (or another part of this one) holds the lock. */
  readonly onWait?: () => void;
  /** A lock whose holder gave no sign of life for so long was left by a process that was killed. */
  readonly staleMs?: number;
}

const pollMs = 250;

/**
 * Runs `body` while holding the lock file `path`, waiting for it where it is taken. The holder touches the file, so
 * that a lock left behind is told from one in use. It saves work, not correctness: two processes that take over the
 * same abandoned lock may both install, and both leave a whole tool.
 */
export async function withLock<T>(path: string, options: LockOptions, body: () => Promise<T>): Promise<T> {
  const { signal, onWait, staleMs = 15_000 } = options;
  await mkdir(dirname(path), { recursive: true });
  for (let waited = false; !(await tryTake(path)); waited = true) {
    if (!waited) onWait?.();
    if (await isStale(path, staleMs)) await rm(path, { force: true });
    else await sleep(pollMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
  const beat = setInterval(() => void touch(path), staleMs / 5);
  const forgetExit = onExit(() => rmSync(path, { force: true }));
  try {
    return await body();
  } finally {
    clearInterval(beat);
    forgetExit();
    await rm(path, { force: true });
  }
}

async function tryTake(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function isStale(path: string, staleMs: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > staleMs;
  } catch (error) {
    // Released in the meantime.
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  // A lock that someone took over is no reason to stop: what we install is whole all the same.
  await utimes(path, now, now).catch(() => undefined);
}
