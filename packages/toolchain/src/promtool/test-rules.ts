import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hasCode } from '../errors.ts';
import { runTool, type RunResult } from '../process.ts';
import { readJunit, type RuleTestFile } from './junit.ts';

/** Files that exist only while promtool reads them, by their path. */
export type PromtoolFiles = Iterable<readonly [path: string, text: string]>;

const REPORT = 'junit.xml';

/**
 * The results of unit tests, by one process: `testRules(promtool, files, ['tests/a.yaml', 'tests/b.yaml'])`, where the
 * files are those of the tests and those of the rules that they name. A test file that cannot be read has an `error`; a
 * rule file that cannot, fails each test. Throws where promtool cannot be started or ends without a report.
 */
export async function testRules(
  promtool: string,
  files: PromtoolFiles,
  tests: readonly string[],
  signal?: AbortSignal,
): Promise<readonly RuleTestFile[]> {
  if (tests.length === 0) return [];
  return withFiles(files, async (folder) => {
    const ended = await run(promtool, ['test', 'rules', `--junit=${REPORT}`, ...tests], folder, signal);
    return readJunit(await reportText(join(folder, REPORT), ended));
  });
}

/**
 * What promtool refuses of rule files, without testing them: the text of its complaints, nothing where there are none.
 * Throws where promtool cannot be started.
 */
export async function checkRules(
  promtool: string,
  files: readonly (readonly [path: string, text: string])[],
  signal?: AbortSignal,
): Promise<string> {
  if (files.length === 0) return '';
  return withFiles(files, async (folder) => {
    const paths = files.map(([path]) => path);
    const { exitCode, stderr } = await run(promtool, ['check', 'rules', '--lint=none', ...paths], folder, signal);
    return exitCode === 0 ? '' : stderr;
  });
}

const run = (promtool: string, words: readonly string[], cwd: string, signal?: AbortSignal): Promise<RunResult> =>
  runTool(promtool, words, { cwd, ...(signal === undefined ? {} : { signal }) });

async function withFiles<Result>(files: PromtoolFiles, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'belvedere-promtool-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function reportText(report: string, { exitCode, stderr }: RunResult): Promise<string> {
  try {
    const text = await readFile(report, 'utf8');
    if (text !== '') return text;
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  throw new Error(`promtool test rules ended with ${exitCode} and wrote no report: ${stderr.trim()}`);
}
