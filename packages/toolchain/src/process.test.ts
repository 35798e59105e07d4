import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hasCode } from './errors.ts';
import { runTool } from './process.ts';
import { eventually } from './test-support/eventually.ts';
import { isRunning } from './test-support/is-running.ts';
import { temporaryDirectory } from './test-support/fake-tools.ts';

const sh = (script: string, options = {}) => runTool('/bin/sh', ['-c', script], options);

describe('runTool', () => {
  it('returns what a program said and its exit code', async () => {
    const result = await sh('echo out; echo err >&2; exit 3');
    expect(result).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
  });

  it('hands the input over whole and closes it', async () => {
    const input = 'ä\n'.repeat(200_000);
    expect((await runTool('cat', [], { input })).stdout).toBe(input);
  });

  it('does not mind a program that ignores its input', async () => {
    expect((await sh('exit 0', { input: 'x'.repeat(1_000_000) })).exitCode).toBe(0);
  });

  it('runs in the directory and environment it is given', async () => {
    const cwd = await temporaryDirectory();
    expect((await sh('pwd -P; echo "$WORD"', { cwd, env: { WORD: 'given' } })).stdout).toContain('given');
    expect((await sh('pwd', { cwd })).stdout.trim()).toContain(cwd);
  });

  it('passes arguments without a shell', async () => {
    const hostile = '$(exit 1) "; `x` \n*';
    expect((await runTool('printf', ['%s', hostile])).stdout).toBe(hostile);
  });

  it('gives each line of stderr once and whole', async () => {
    const lines: string[] = [];
    await sh('printf one >&2; sleep 0.05; printf "1\\ntwo\\n\\nlast" >&2', {
      onStderrLine: (line: string) => lines.push(line),
    });
    expect(lines).toEqual(['one1', 'two', '', 'last']);
  });

  it('counts an end by a signal as shells do', async () => {
    expect((await sh('kill -TERM $$')).exitCode).toBe(128 + 15);
  });

  it("throws the system's error where there is nothing to run", async () => {
    const error: unknown = await runTool('/nowhere/tool', []).catch((reason: unknown) => reason);
    expect(hasCode(error, 'ENOENT')).toBe(true);
  });

  it('ends the program and its children by the signal, also those that ignore interrupts', async () => {
    const pids = join(await temporaryDirectory(), 'pids');
    const controller = new AbortController();
    const script = `trap '' INT; sleep 60 & echo $! $$ > '${pids}'; wait; sleep 60`;
    const running = sh(script, { signal: controller.signal });
    const written = await eventually(async () => {
      const [background, shell] = (await readFile(pids, 'utf8')).trim().split(' ').map(Number);
      return background && shell ? [background, shell] : undefined;
    });
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    for (const pid of written) expect(await isRunning(pid)).toBe(false);
  });

  it('starts nothing after the signal', async () => {
    await expect(sh('echo', { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
  });
});
