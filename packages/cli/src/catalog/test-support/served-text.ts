import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something that answers on a free port of loopback. */
export interface ServedText {
  /** `127.0.0.1:port`. */
  readonly address: string;
  readonly url: string;
  close(): Promise<void>;
}

/** Answers every request with one text. */
export const serveText = (text: string, contentType: string): Promise<ServedText> =>
  serveWith((_, response) => void response.writeHead(200, { 'content-type': contentType }).end(text));

/** Answers as told. */
export async function serveWith(answer: RequestListener): Promise<ServedText> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    url: `http://${address}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
