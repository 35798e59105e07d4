import { afterEach, describe, expect, it } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { serveWith, type ServedText } from '../catalog/test-support/served-text.ts';
import { UsageError } from '../usage-error.ts';
import { getText, httpUrl, type GetOptions } from './get-text.ts';
import { isLoopback } from './loopback.ts';

const opened: ServedText[] = [];
afterEach(() => Promise.all(opened.splice(0).map((server) => server.close())));

async function served(answer: RequestListener): Promise<string> {
  const server = await serveWith(answer);
  opened.push(server);
  return server.url;
}

const get = (address: string, options: Partial<GetOptions> = {}) =>
  getText(httpUrl(address), { allowRemote: false, accept: 'text/plain', ...options });

const refusalOf = async (address: string, options?: Partial<GetOptions>): Promise<string> => {
  const error: unknown = await get(address, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).message;
};

describe('this machine', () => {
  it.each([
    'http://localhost:9090',
    'http://127.0.0.1',
    'http://127.8.9.10/metrics',
    'http://127.1',
    'http://0x7f.1',
    'http://[::1]:9090',
    'https://LOCALHOST',
  ])('is %s', (address) => {
    expect(isLoopback(new URL(address))).toBe(true);
  });

  it.each([
    'http://example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://0.0.0.0',
    'http://10.0.0.1',
    'http://169.254.169.254',
    'http://[::]',
    'http://[fe80::1]',
    'http://prometheus',
  ])('is not %s', (address) => {
    expect(isLoopback(new URL(address))).toBe(false);
  });
});

describe('an answer', () => {
  it('is read with its status and type, and was asked for in the wanted form', async () => {
    const url = await served((request, response) => {
      response.writeHead(404, { 'content-type': 'text/x' }).end(`é ${request.headers.accept}`);
    });
    expect(await get(url)).toEqual({ status: 404, contentType: 'text/x', text: 'é text/plain' });
  });

  it('is followed where it redirects on this machine', async () => {
    const url = await served((request, response) => {
      if (request.url === '/metrics') response.end('here');
      else response.writeHead(302, { location: '/metrics' }).end();
    });
    expect((await get(url)).text).toBe('here');
  });
});

describe('what is refused, with the way to allow it', () => {
  it('another machine', async () => {
    expect(await refusalOf('http://prometheus.example/metrics?secret=1')).toBe(
      'http://prometheus.example/metrics is not on this machine, so it was not asked: --allow-remote allows it',
    );
  });

  it('a redirect to another machine', async () => {
    const url = await served(
      (_, response) => void response.writeHead(307, { location: 'http://prometheus.example/' }).end(),
    );
    expect(await refusalOf(url)).toBe(
      `${url}/ redirects to http://prometheus.example/, which is not on this machine, so it was not asked: --allow-remote allows it`,
    );
  });

  it('a redirect to something else than HTTP, or without an end', async () => {
    const file = await served((_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    expect(await refusalOf(file)).toContain("'file:///etc/passwd' is no address");
    const circle = await served((_, response) => void response.writeHead(302, { location: '/' }).end());
    expect(await refusalOf(circle)).toContain('redirects more than 5 times');
  });

  it('an answer that is too large, however it is sent', async () => {
    const url = await served((_, response) => {
      response.write('a'.repeat(900));
      response.end('a'.repeat(900));
    });
    expect(await refusalOf(url, { mostBytes: 1000 })).toContain('has more than 1000 bytes');
  });

  it('an answer that takes too long, at its start or in its middle', async () => {
    const never = await served(() => undefined);
    expect(await refusalOf(never, { timeout: 100 })).toBe(`${never}/ did not answer whole within 0.1 s`);
    const stuck = await served((_, response) => void response.write('a'));
    expect(await refusalOf(stuck, { timeout: 100 })).toBe(`${stuck}/ did not answer whole within 0.1 s`);
  });

  it('an answer that is no text', async () => {
    const url = await served((_, response) => void response.end(Buffer.from([0x66, 0xff, 0xfe])));
    expect(await refusalOf(url)).toContain('has bytes that are not UTF-8');
  });

  it('nobody there', async () => {
    const url = await served(() => undefined);
    await opened.pop()!.close();
    expect(await refusalOf(url)).toBe(`nothing answers at ${url}/: ECONNREFUSED`);
  });

  it.each([
    ['prometheus', "'prometheus' is no address: write it like http://127.0.0.1:9090"],
    ['ftp://127.0.0.1', "'ftp://127.0.0.1' is no address: write it like http://127.0.0.1:9090"],
    [
      'http://user:hunter2@127.0.0.1:9090',
      'the address of 127.0.0.1:9090 holds credentials, which end up in logs: none are sent',
    ],
  ])('the address %s', (address, message) => {
    expect(() => httpUrl(address)).toThrow(new UsageError(message));
  });
});
