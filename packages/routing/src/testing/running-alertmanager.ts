import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Labels } from '../model/labels.ts';

/** An alert as a running Alertmanager shows it. */
export interface ShownAlert {
  readonly labels: Labels;
  readonly status: {
    readonly state: string;
    readonly inhibitedBy: readonly string[];
    readonly silencedBy: readonly string[];
  };
}

/** A real Alertmanager on loopback, alone, over the `alertmanager.yaml` of a folder. */
export class RunningAlertmanager implements AsyncDisposable {
  readonly url: string;
  private readonly stop: () => Promise<void>;

  private constructor(url: string, stop: () => Promise<void>) {
    this.url = url;
    this.stop = stop;
  }

  /** Starts it and waits until it is ready; throws with the end of its log where it does not become so. */
  static async start(path: string, folder: string): Promise<RunningAlertmanager> {
    const address = `127.0.0.1:${await freePort()}`;
    const child = spawn(
      path,
      [
        '--config.file=alertmanager.yaml',
        '--storage.path=data',
        `--web.listen-address=${address}`,
        '--cluster.listen-address=',
      ],
      // Amazon's library wants credentials before it asks the server that we name.
      {
        cwd: folder,
        env: {
          ...process.env,
          AWS_ACCESS_KEY_ID: 'test',
          AWS_SECRET_ACCESS_KEY: 'test',
          AWS_EC2_METADATA_DISABLED: 'true',
        },
      },
    );
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (log = (log + part).slice(-4_000)));
    const ended = once(child, 'close');
    const stop = async (): Promise<void> => {
      child.kill('SIGTERM');
      await ended;
    };
    const running = new RunningAlertmanager(`http://${address}`, stop);
    for (let attempt = 0; attempt < 100; attempt++) {
      if (child.exitCode !== null) throw new Error(`alertmanager ended: ${log}`);
      if (
        await fetch(`${running.url}/-/ready`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return running;
      await sleep(100);
    }
    await stop();
    throw new Error(`alertmanager is not ready after 10 s: ${log}`);
  }

  /** Fires alerts: they go on until they are resolved, or for the time that the configuration says. */
  async fire(alerts: readonly Labels[], annotations: Labels = {}): Promise<void> {
    const response = await fetch(`${this.url}/api/v2/alerts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(alerts.map((labels) => ({ labels, annotations }))),
    });
    if (!response.ok) throw new Error(`alertmanager: ${response.status} ${await response.text()}`);
  }

  async alerts(): Promise<readonly ShownAlert[]> {
    return (await (await fetch(`${this.url}/api/v2/alerts`)).json()) as readonly ShownAlert[];
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
