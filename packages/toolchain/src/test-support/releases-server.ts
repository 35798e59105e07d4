import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { runTool } from '../process.ts';
import { archiveFile, checksumsFile } from '../release.ts';
import type { Release } from '../tools.ts';
import { fakeTool, temporaryDirectory } from './fake-tools.ts';

export type Answer = (response: ServerResponse) => void;

export const body =
  (content: string | Buffer): Answer =>
  (response) =>
    response.end(content);

/** Announces the whole and closes the connection after half of it. */
export const truncated =
  (content: Buffer): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': content.length });
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  };

/** Answers nothing at all. */
export const silent: Answer = () => undefined;

/** Sends the head and some bytes, then falls silent. */
export const stalled: Answer = (response) => {
  response.writeHead(200, { 'content-length': 1_000_000 });
  response.write('the beginning');
};

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A loopback server that answers by the last part of the path, and 404 otherwise. */
export async function serve(answers: Readonly<Record<string, Answer>>): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const answer = answers[path.slice(path.lastIndexOf('/') + 1)];
    if (answer) answer(response);
    else response.writeHead(404).end('Not Found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** An address at which nothing listens. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

export interface FakeRelease {
  readonly file: string;
  readonly archive: Buffer;
  readonly sha256: string;
  readonly sums: string;
  /** The answers of a server that has the release whole. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** A release archive for Linux on amd64 whose tools are scripts that print the given version. */
export async function fakeRelease(release: Release, names: string[], version = release.version): Promise<FakeRelease> {
  const directory = await temporaryDirectory();
  const file = archiveFile(release, { os: 'linux', arch: 'amd64' });
  const folder = file.replace('.tar.gz', '');
  for (const name of names) await fakeTool(join(directory, folder), name, version);
  await runTool('tar', ['-czf', file, folder], { cwd: directory });
  const archive = await readFile(join(directory, file));
  const sha256 = createHash('sha256').update(archive).digest('hex');
  const sums = `${'0'.repeat(64)}  another.tar.gz\n${sha256}  ${file}\n`;
  return { file, archive, sha256, sums, answers: { [file]: body(archive), [checksumsFile]: body(sums) } };
}
