import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repeatableFetch } from '../http/repeatable-fetch.ts';
import { UsageError } from '../usage-error.ts';

/** A platform that runs on this machine from this repository. */
export interface Instance {
  readonly pid: number;
  readonly url: string;
}

const fileOf = (root: string): string => join(root, '.belvedere', 'local.json');

/** The platform that runs now. What a killed one left behind does not count: its page no longer answers with its pid. */
export async function runningInstance(root: string): Promise<Instance | undefined> {
  try {
    const instance = JSON.parse(await readFile(fileOf(root), 'utf8')) as Instance;
    const response = await repeatableFetch(`${instance.url}/api/instance`, { signal: AbortSignal.timeout(2_000) });
    const { pid } = (await response.json()) as Partial<Instance>;
    return pid === instance.pid ? instance : undefined;
  } catch {
    return undefined;
  }
}

/** Notes that this process is the one that runs. Returns how to take the note back. Throws a {@link UsageError} where it cannot. */
export async function registerInstance(root: string, instance: Instance): Promise<() => Promise<void>> {
  const file = fileOf(root);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(instance));
  } catch (error) {
    throw new UsageError(`cannot write ${file} (${(error as Error).message}): make the repository's folder writable`);
  }
  return () => rm(file, { force: true });
}

/** Asks the running platform to stop and waits until it has. */
export async function stopInstance(root: string, { pid }: Instance): Promise<boolean> {
  process.kill(pid, 'SIGTERM');
  for (let attempt = 0; attempt < 100; attempt++) {
    if ((await runningInstance(root)) === undefined) return true;
    await sleep(100);
  }
  return false;
}
