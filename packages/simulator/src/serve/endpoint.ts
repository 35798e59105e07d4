import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** What an endpoint answers a scrape with: a body, or `undefined` to break off the connection. */
export type Answer = () => string | undefined;

/** One HTTP server on loopback that can refuse connections and come back on the same port. */
export class Endpoint {
  private readonly server: Server;
  private port = 0;
  private closing: Promise<void> | undefined;

  constructor(answer: Answer, contentType: string) {
    this.server = createServer((request, response) => {
      const path = request.url?.split('?')[0];
      if (path !== '/metrics') return plain(response, 404, 'Metrics are at /metrics.\n');
      if (request.method !== 'GET') return plain(response, 405, 'Metrics are read with GET.\n', { allow: 'GET' });
      try {
        const body = answer();
        if (body === undefined) return void request.socket.destroy();
        return void response.writeHead(200, { 'content-type': contentType }).end(body);
      } catch (error) {
        // A wrong behaviour is Prometheus's to show, as the error of this target; the others go on.
        return plain(response, 500, `${error instanceof Error ? error.message : String(error)}\n`);
      }
    });
  }

  get isOpen(): boolean {
    return this.server.listening;
  }

  /** Host and port, as Prometheus takes a target. Known from the first `open` on. */
  get address(): string {
    return `${LOOPBACK}:${this.port}`;
  }

  /** Accepts connections: on a free port at first, on the same one later. Rejects where that port was taken since. */
  async open(): Promise<void> {
    await this.closing;
    this.server.listen(this.port, LOOPBACK);
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Refuses connections and breaks off those that are open. */
  close(): Promise<void> {
    if (!this.isOpen) return this.closing ?? Promise.resolve();
    this.closing = new Promise((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    return this.closing;
  }
}

const plain = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void =>
  void response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(body);
