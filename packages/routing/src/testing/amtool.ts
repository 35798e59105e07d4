import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** An amtool run: whether it was content, and what it said. */
export interface AmtoolRun {
  readonly passed: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs amtool in a folder that has these files, by their path, and only for the run. */
export const inFolder = async <Result>(
  files: ReadonlyMap<string, string>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'belvedere-amtool-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const runAmtool = (amtool: string, parameters: readonly string[], cwd: string): Promise<AmtoolRun> =>
  new Promise((resolve, reject) => {
    execFile(amtool, parameters, { cwd, timeout: 30_000 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ passed: error === null, stdout, stderr });
    });
  });

/** Receivers as `amtool config routes test` finds them, for one set of labels. */
export async function amtoolReceivers(
  amtool: string,
  configuration: string,
  labels: Readonly<Record<string, string>>,
): Promise<string> {
  const words = Object.entries(labels).map(([name, value]) => `${JSON.stringify(name)}=${JSON.stringify(value)}`);
  const { passed, stdout, stderr } = await runAmtool(
    amtool,
    ['config', 'routes', 'test', `--config.file=${configuration}`, '--', ...words],
    dirname(configuration),
  );
  if (!passed) throw new Error(`amtool: ${stderr}`);
  return stdout.trim();
}
