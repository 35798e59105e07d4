import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A promtool run: whether it was content, and all that it said. */
export interface PromtoolRun {
  readonly passed: boolean;
  readonly output: string;
}

/**
 * Runs promtool over files that exist only for the run: `runPromtool(path, ['test', 'rules', 'tests.yaml'], files)` with
 * the files by their name. Throws where promtool cannot be started.
 */
export async function runPromtool(
  promtool: string,
  parameters: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<PromtoolRun> {
  const folder = await mkdtemp(join(tmpdir(), 'belvedere-promtool-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await run(promtool, parameters, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What promtool says of failing tests can be long; it ends before jest gives a test up, so that it never stays behind. */
const LIMITS = { maxBuffer: 64 * 2 ** 20, timeout: 50_000 } as const;

const run = (promtool: string, parameters: readonly string[], cwd: string): Promise<PromtoolRun> =>
  new Promise((resolve, reject) => {
    execFile(promtool, parameters, { cwd, ...LIMITS }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ passed: error === null, output: stdout + stderr });
    });
  });
