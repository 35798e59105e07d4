import { once } from 'node:events';
import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** Whichever port is free: for servers that nobody looks for. */
export const ANY_PORT = 0;

/** The wanted port where it is free on loopback, else one that is. */
export async function freePort(wanted: number): Promise<number> {
  return (await listenable(wanted)) ?? (await listenable(ANY_PORT))!;
}

async function listenable(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen(port, LOOPBACK);
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : undefined;
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}
