import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** How much of a program's log is kept, to be shown where it dies. */
const KEPT_LINES = 40;
/** After this long a program that was asked to stop is ended. */
const PATIENCE_MS = 5_000;

/** A program that runs beside us until we stop it. */
export interface Child {
  readonly name: string;
  /** The last lines of its log. */
  log(): readonly string[];
  /** Settles when it has ended, with what a person should read of it. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts a program and keeps the end of its log. */
export function startChild(name: string, path: string, parameters: readonly string[]): Child {
  const process = spawn(path, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const stream of [process.stdout, process.stderr]) keepLines(stream, lines);
  const ended = endOf(name, process);
  return { name, log: () => lines, ended, stop: () => stop(process, ended) };
}

async function endOf(name: string, process: ChildProcess): Promise<string> {
  try {
    const [code, signal] = (await once(process, 'close')) as [number | null, NodeJS.Signals | null];
    return signal === null ? `${name} ended with code ${code}` : `${name} was ended by ${signal}`;
  } catch (error) {
    return `${name} did not start: ${(error as Error).message}`;
  }
}

async function stop(process: ChildProcess, ended: Promise<string>): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null || process.pid === undefined) return;
  process.kill('SIGTERM');
  const impatience = setTimeout(() => process.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(impatience);
}

function keepLines(stream: NodeJS.ReadableStream, lines: string[]): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    lines.splice(0, Math.max(0, lines.length - KEPT_LINES));
  });
}
