import { expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { freePort } from './port.ts';

it('takes another port where the wanted one is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const taken = (server.address() as AddressInfo).port;
  const other = await freePort(taken);
  expect(other).not.toBe(taken);
  server.close();
  await once(server, 'close');
  expect(await freePort(taken)).toBe(taken);
});
