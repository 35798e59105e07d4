import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { onExit } from 'signal-exit';
import { hasCode } from './errors.ts';

export interface RunOptions {
  /** Text for stdin, which is closed after it. */
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ends the process and its children; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onStderrLine?: (line: string) => void;
}

export interface RunResult {
  /** 128 + the signal's number where a signal ended the process, as shells count. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Time that a process has to clean up between the interrupt and the kill. */
const graceMs = 2_000;

/**
 * Runs a program to its end, without a shell, and returns what it said, whatever its exit code.
 * Throws where it cannot be started (the system's error, with `code`) and where `signal` fires.
 */
export async function runTool(path: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { input = '', cwd, env, signal, onStderrLine } = options;
  signal?.throwIfAborted();
  // A group of its own, so that the compilers that `go build` starts end with it.
  const child = spawn(path, args, { cwd, env, detached: process.platform !== 'win32', windowsHide: true });
  const stop = () => {
    signalGroup(child, 'SIGINT');
    const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    child.once('close', () => clearTimeout(kill));
  };
  signal?.addEventListener('abort', stop, { once: true });
  const forgetExit = onExit(() => signalGroup(child, 'SIGKILL'));
  try {
    // A program may end without reading its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const output = [collect(child.stdout), collect(child.stderr, onStderrLine)] as const;
    const [exitCode, stdout, stderr] = await Promise.all([ended(child), ...output]);
    signal?.throwIfAborted();
    return { exitCode, stdout, stderr };
  } finally {
    signal?.removeEventListener('abort', stop);
    forgetExit();
    if (child.exitCode === null && child.signalCode === null) signalGroup(child, 'SIGKILL');
  }
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

async function collect(stream: Readable, onLine?: (line: string) => void): Promise<string> {
  let text = '';
  let line = '';
  for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) {
    text += chunk;
    const lines = (line + chunk).split('\n');
    line = lines.pop() ?? '';
    if (onLine) lines.forEach((complete) => onLine(complete));
  }
  if (line !== '') onLine?.(line);
  return text;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}
