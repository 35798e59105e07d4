import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server as SocketServer } from 'node:net';

/** A request that a receiver's service would have got. */
export interface Received {
  readonly path: string;
  readonly body: string;
}

/** What Amazon SNS answers; all others are content with any 2xx. */
const SNS_ANSWER =
  '<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>';
/** No issue of this group yet, and then one. */
const JIRA_ANSWER = { issues: [], total: 0, id: '1', key: 'SHOP-1' };

/** A server on loopback that keeps what is posted to it, and mail too. */
export class ReceivingServers implements AsyncDisposable {
  readonly received: Received[] = [];
  readonly mails: string[] = [];
  private readonly http: Server;
  private readonly smtp: SocketServer;

  private constructor() {
    this.http = createHttpServer((request, response) => {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (part: string) => (body += part));
      request.on('end', () => {
        const path = request.url ?? '';
        this.received.push({ path, body });
        if (path.startsWith('/slack')) response.end('ok');
        else if (path.startsWith('/sns')) response.setHeader('content-type', 'text/xml').end(SNS_ANSWER);
        else response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify(JIRA_ANSWER));
      });
    });
    this.smtp = createSocketServer((socket) => {
      let isMail = false;
      let text = '';
      const say = (line: string) => socket.write(`${line}\r\n`);
      say('220 localhost');
      socket.setEncoding('utf8');
      socket.on('error', () => undefined);
      socket.on('data', (part: string) => {
        text += part;
        if (isMail) {
          if (!text.endsWith('\r\n.\r\n')) return;
          this.mails.push(text);
          isMail = false;
          text = '';
          say('250 kept');
          return;
        }
        for (const line of text.split('\r\n').slice(0, -1)) {
          isMail = line === 'DATA';
          say(isMail ? '354 go on' : line === 'QUIT' ? '221 bye' : '250 ok');
          if (line === 'QUIT') socket.end();
        }
        text = text.slice(text.lastIndexOf('\n') + 1);
      });
    });
  }

  static async start(): Promise<ReceivingServers> {
    const servers = new ReceivingServers();
    for (const server of [servers.http, servers.smtp]) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
    }
    return servers;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  get smarthost(): string {
    return `127.0.0.1:${(this.smtp.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.http.closeAllConnections();
    this.http.close();
    this.smtp.close();
    await Promise.all([once(this.http, 'close'), once(this.smtp, 'close')]);
  }
}
