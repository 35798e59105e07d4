import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';

/**
 * Writes files into a folder, all of them or none, and none over one that is there; their paths. Throws a
 * {@link UsageError} where one exists or the folder cannot be written.
 */
export async function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const there = [...files.keys()].filter((path) => existsSync(join(folder, path)));
  if (there.length > 0) {
    throw new UsageError(`${folder} has ${there.join(', ')} already: choose another folder with --out`);
  }
  let beside: string | undefined;
  const written: string[] = [];
  try {
    await mkdir(dirname(resolve(folder)), { recursive: true });
    beside = await mkdtemp(`${resolve(folder)}-`);
    for (const [path, text] of files) await writeFile(join(beside, path), text);
    await mkdir(folder, { recursive: true });
    for (const path of files.keys()) {
      await rename(join(beside, path), join(folder, path));
      written.push(join(folder, path));
    }
    return written;
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { force: true })));
    throw new UsageError(`cannot write ${folder} (${(error as Error).message}): choose another folder with --out`);
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true });
  }
}
