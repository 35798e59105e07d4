/** The pages of docs/problems/ whose codes the command line finds itself: their examples, run as an author runs them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const PACKAGE = resolve(import.meta.dirname, '..');
const PAGES = resolve(PACKAGE, '../../docs/problems');

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Below the package's output, where definitions find the kits. */
let repository: string;
beforeAll(async () => {
  await mkdir(join(PACKAGE, 'out'), { recursive: true });
  repository = await mkdtemp(join(PACKAGE, 'out', 'problem-pages-'));
  await writeFile(join(repository, 'nx.json'), '{}');
});
afterAll(() => rm(repository, { recursive: true }));

/** Runs `belvedere` in a repository whose one domain is an example of a page. */
async function runExample(page: string, section: 'Fails' | 'Passes', words: readonly string[]): Promise<Run> {
  const text = await readFile(join(PAGES, page), 'utf8');
  const example = text.slice(text.indexOf(`## ${section}\n`)).match(/^```ts\n(.*?)^```/ms)![1]!;
  const folder = join(repository, 'stacks', 'shop', 'src');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'definitions.ts'), example);
  return belvedere(words);
}

const belvedere = (words: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    const program = join(PACKAGE, 'bin', 'belvedere.mjs');
    execFile(process.execPath, [program, ...words], { cwd: repository }, (error, stdout, stderr) =>
      done({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

describe('definitions/cannot-load', () => {
  const page = 'definitions-cannot-load.md';

  it('is what its example fails for, at the author’s line', async () => {
    const { exitCode, stdout } = await runExample(page, 'Fails', ['check', '--json']);
    const { problems } = JSON.parse(stdout) as { problems: object[] };
    expect(problems).toEqual([
      {
        code: 'definitions/cannot-load',
        severity: 'error',
        message: expect.stringContaining("'conter'"),
        where: { project: 'stacks/shop', file: 'stacks/shop/src/definitions.ts', line: 1 },
        help: expect.stringContaining("'conter'"),
      },
    ]);
    expect(exitCode).toBe(1);
  });

  it('and nothing is found in the corrected example', async () => {
    const { exitCode, stdout } = await runExample(page, 'Passes', ['check', '--json']);
    expect(JSON.parse(stdout)).toEqual({ problems: [] });
    expect(exitCode).toBe(0);
  });
});

describeWithTool('rules/failing-test', await findTool('promtool'), () => {
  const page = 'rules-failing-test.md';

  it('is what its example fails for, in promtool’s words', async () => {
    const { exitCode, stdout } = await runExample(page, 'Fails', ['rules', 'test']);
    expect(stdout).toMatch(
      /^error rules\/failing-test +stacks\/shop\/src\/definitions\.ts:22 +test 'ConsumerLagging: fires'$/m,
    );
    expect(stdout).toMatch(/exp: ?\[/);
    expect(stdout).toContain('ConsumerLagging');
    expect(stdout).toMatch(/^ +help: \S/m);
    expect(exitCode).toBe(1);
  });

  it('and the corrected example passes', async () => {
    const { exitCode, stdout, stderr } = await runExample(page, 'Passes', ['rules', 'test']);
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toContain('shop-consumers: 1 passed');
  });
});

describeWithTool('what mutants show', await findTool('promtool'), () => {
  it.each([
    ['rules/surviving-mutant', ['warning rules/surviving-mutant'], 0],
    ['rules/mutation-score', ['error rules/mutation-score', 'warning rules/surviving-mutant'], 1],
    ['rules/unmatched-equivalent', ['error rules/unmatched-equivalent'], 1],
  ])('%s is what its example fails for, and not the corrected one', async (code, found, failed) => {
    const page = `${code.replace('/', '-')}.md`;
    const fails = await runExample(page, 'Fails', ['rules', 'mutate', '--json']);
    const { problems } = JSON.parse(fails.stdout) as { problems: { severity: string; code: string }[] };
    const kinds = problems.map((problem) => `${problem.severity} ${problem.code}`);
    expect([[...new Set(kinds)].sort(), fails.exitCode]).toEqual([found, failed]);

    const passes = await runExample(page, 'Passes', ['rules', 'mutate']);
    expect(passes.stdout).toMatch(
      /^shop: 100 % \(20 of 20 mutants killed, 0 survived, 0 declared equivalent, [\d.]+ s\)\n$/,
    );
    expect(passes.exitCode).toBe(0);
  });
});
