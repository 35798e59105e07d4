import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runTool } from '@belvedere/toolchain';

export interface Program {
  readonly path: string;
  /** Its parameters, where it listens at `address` and may write into `folder`. */
  readonly parameters: (address: string, folder: string) => Promise<readonly string[]>;
  /** What is added to its environment. */
  readonly environment?: (address: string, folder: string) => Readonly<Record<string, string>>;
}

/**
 * Runs a server on loopback for as long as it is needed: `running(program, (url) => …)`. Throws an `Error` with what it
 * said where it ends by itself.
 */
export async function running<Result>(program: Program, use: (url: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'belvedere-exposition-'));
  const stop = new AbortController();
  let ended: Promise<unknown> = Promise.resolve();
  try {
    const address = await freeAddress();
    const env = { ...process.env, ...program.environment?.(address, folder) };
    const parameters = await program.parameters(address, folder);
    const run = runTool(program.path, parameters, { cwd: folder, env, signal: stop.signal });
    ended = run;
    const early = run.then(({ stderr }) => Promise.reject(new Error(`${program.path} ended: ${stderr}`)));
    return await Promise.race([use(`http://${address}`), early]);
  } finally {
    stop.abort();
    await ended.catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

/** A port of loopback that nobody has, as `127.0.0.1:port`. */
export async function freeAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return `127.0.0.1:${address.port}`;
}

/** Asks until nothing differs, and gives the last answer where that takes longer than `patience` milliseconds. */
export async function untilNone(question: () => Promise<string[]>, patience = 30_000): Promise<string[]> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await question().catch((error: unknown) => [String(error)]);
    if (answer.length === 0 || Date.now() > end) return answer;
    await sleep(250);
  }
}

/** What a server answers, once it does. Throws the last failure where that takes longer than `patience` milliseconds. */
export async function answerOf(url: string, patience = 30_000): Promise<string> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      const response = await fetch(url);
      if (response.ok) return await response.text();
      throw new Error(`${url} answered ${response.status}`);
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(100);
    }
  }
}
