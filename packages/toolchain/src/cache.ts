import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { onExit } from 'signal-exit';
import type { Host } from './host.ts';
import { executable } from './platform.ts';
import type { Tool } from './tools.ts';

/**
 * Where installed tools live: `$BELVEDERE_CACHE/tools`, else `belvedere/tools` in the user's cache directory.
 * A relative XDG_CACHE_HOME is ignored: https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function toolsDirectory({ env }: Pick<Host, 'env'>): string {
  if (env.BELVEDERE_CACHE) return resolve(env.BELVEDERE_CACHE, 'tools');
  const xdg = env.XDG_CACHE_HOME;
  const userCache = xdg && isAbsolute(xdg) ? xdg : join(env.HOME ?? homedir(), '.cache');
  return join(userCache, 'belvedere', 'tools');
}

/** The place of a tool's pinned version: `<tools>/<tool>-<version>/<tool>`. */
export const cachedPath = ({ name, release }: Tool, host: Pick<Host, 'env' | 'platform'>): string =>
  join(toolsDirectory(host), `${name}-${release.version}`, executable(name, host));

/** Compilers that were just interrupted may still write into the directory, hence the retries. */
const removal = { recursive: true, force: true, maxRetries: 5 } as const;

/** Runs `body` with an empty directory on the cache's own file system, and removes it afterwards. */
export async function withStaging<T>(host: Pick<Host, 'env'>, body: (directory: string) => Promise<T>): Promise<T> {
  const root = toolsDirectory(host);
  await mkdir(root, { recursive: true });
  const directory = await mkdtemp(join(root, '.staging-'));
  const forgetExit = onExit(() => rmSync(directory, removal));
  try {
    return await body(directory);
  } finally {
    forgetExit();
    await rm(directory, removal);
  }
}

/** Moves a finished binary to its place in one step, so that no reader ever sees half of it. */
export async function publish(staged: string, path: string): Promise<void> {
  await chmod(staged, 0o755);
  await mkdir(dirname(path), { recursive: true });
  await rename(staged, path);
}
