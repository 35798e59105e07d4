import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/**
 * Writes files below `out/<domain>`, whole or not at all: beside it first, then renamed. What an earlier run left in
 * the domain's folder is gone afterwards. Throws a {@link UsageError} where the folder cannot be written.
 */
export async function writeArtifacts(out: string, domain: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = join(out, domain);
  let beside: string | undefined;
  try {
    await mkdir(out, { recursive: true });
    beside = await mkdtemp(join(out, `.${domain}-`));
    const fresh = join(beside, 'new');
    await mkdir(fresh);
    for (const [path, text] of files) {
      const file = join(fresh, path.slice(domain.length + 1));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await replace(target, fresh, join(beside, 'old'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot write ${target} (${reason}): make it writable, or choose another folder with --out`);
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true });
  }
}

/** Puts `fresh` in the place of `target`; what was there comes back where that fails. */
async function replace(target: string, fresh: string, aside: string): Promise<void> {
  const had = await moved(target, aside);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (had) await rename(aside, target);
    throw error;
  }
}

const moved = (from: string, to: string): Promise<boolean> =>
  rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
