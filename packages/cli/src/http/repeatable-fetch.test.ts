import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { repeatableFetch } from './repeatable-fetch.ts';

const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: keep-alive\r\n\r\nhere';

let server: Server;
let sockets: Socket[] = [];
afterEach(() => {
  server.close();
  for (const socket of sockets) socket.destroy();
});

/** Answers as many requests of a connection as told, and closes it at the next one: at the moment of the least luck. */
async function answering(requests: number): Promise<string> {
  sockets = [];
  server = createServer((socket: Socket) => {
    sockets.push(socket);
    let answered = 0;
    socket.on('error', () => undefined);
    socket.on('data', () => {
      if (answered++ < requests) socket.write(ANSWER);
      else socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const post = { method: 'POST', body: new URLSearchParams({ query: 'up' }) };

describe('a request that only reads', () => {
  it.each([
    ['GET', {}],
    ['POST', post],
  ])('is sent again where the server closes the kept connection: %s', async (_, options) => {
    const url = await answering(1);
    for (let request = 0; request < 3; request++) {
      expect(await (await repeatableFetch(url, options)).text()).toBe('here');
    }
    expect(sockets).toHaveLength(3);
  });

  it('is not sent a third time', async () => {
    const url = await answering(0);
    await expect(repeatableFetch(url, {})).rejects.toThrow('fetch failed');
    expect(sockets).toHaveLength(2);
  });

  it('is not sent again where nobody listens, or where it was given up', async () => {
    const url = await answering(0);
    await expect(repeatableFetch(url, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(sockets).toHaveLength(0);
    server.close();
    await once(server, 'close');
    await expect(repeatableFetch(url, {})).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });
});
