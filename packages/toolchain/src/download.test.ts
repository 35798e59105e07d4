import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { download } from './download.ts';
import { temporaryDirectory } from './test-support/fake-tools.ts';
import { body, closedPort, serve, silent, stalled, truncated } from './test-support/releases-server.ts';

const content = Buffer.alloc(300_000, 'content');
const { url } = await serve({
  good: body(content),
  redirect: (response) => response.writeHead(302, { location: '/good' }).end(),
  truncated: truncated(content),
  silent,
  stalled,
});
const directory = await temporaryDirectory();
const limits = { firstByteMs: 2_000, idleMs: 1_500 };
const get = (from: string, options = {}) => download(from, join(directory, 'file'), { fetch, limits, ...options });

describe('download', () => {
  it.each(['good', 'redirect'])('writes the body and returns its SHA-256: %s', async (name) => {
    const seen: number[] = [];
    const sha256 = await get(`${url}/${name}`, { onBytes: (done: number) => seen.push(done) });
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect((await readFile(join(directory, 'file'))).equals(content)).toBe(true);
    expect(seen.at(-1)).toBe(content.length);
  });

  it.each([
    ['absent', 'it answered 404 Not Found'],
    ['silent', 'it sent nothing for 2 s'],
    ['stalled', 'it sent nothing for 1.5 s'],
    ['truncated', /other side closed|terminated/],
  ])('says what the server did: %s', async (name, sentence) => {
    const started = Date.now();
    const failure = get(`${url}/${name}`);
    await expect(failure).rejects.toThrow(sentence);
    await expect(failure).rejects.toThrow(`${url}/${name} cannot be downloaded: `);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it("gives the system's words where nothing listens", async () => {
    await expect(get(`${await closedPort()}/x`)).rejects.toThrow('ECONNREFUSED');
  });

  it('ends by the signal, with its reason', async () => {
    const failure = get(`${url}/silent`, { signal: AbortSignal.timeout(50) });
    await expect(failure).rejects.toThrow('The operation was aborted due to timeout');
  });
});
