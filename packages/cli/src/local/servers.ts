import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild, type Child } from './child.ts';
import { freePort } from './port.ts';
import { waitFor } from './wait.ts';

/** A server of ours on loopback. */
export interface Server {
  readonly child: Child;
  /** `127.0.0.1:port`. */
  readonly address: string;
  readonly url: string;
}

/** Where Prometheus keeps its samples, below its folder. */
export const storageFolder = (folder: string): string => join(folder, 'storage');

/** Each server's own default port, taken where it is free. */
const PROMETHEUS_PORT = 9090;
const ALERTMANAGER_PORT = 9093;
const READY_WITHIN_MS = 30_000;

/** Starts Prometheus on a configuration and waits until it answers. Throws an `Error` with the end of its log. */
export function startPrometheus(path: string, folder: string, config: string, port = PROMETHEUS_PORT): Promise<Server> {
  return start('Prometheus', path, port, '/-/ready', async (address) => {
    const file = join(folder, 'prometheus.yml');
    await writeFile(file, config);
    return [
      `--config.file=${file}`,
      `--storage.tsdb.path=${storageFolder(folder)}`,
      '--storage.tsdb.retention.time=30d',
      `--web.listen-address=${address}`,
      '--log.level=warn',
    ];
  });
}

/** Starts Alertmanager, alone, on a configuration and waits until it answers. Throws an `Error` with the end of its log. */
export function startAlertmanager(path: string, folder: string, config: string): Promise<Server> {
  return start('Alertmanager', path, ALERTMANAGER_PORT, '/-/ready', async (address) => {
    const file = join(folder, 'alertmanager.yml');
    await writeFile(file, config);
    return [
      `--config.file=${file}`,
      `--storage.path=${join(folder, 'alertmanager')}`,
      `--web.listen-address=${address}`,
      '--cluster.listen-address=',
      '--log.level=warn',
    ];
  });
}

async function start(
  name: string,
  path: string,
  wantedPort: number,
  readyPath: string,
  parametersAt: (address: string) => Promise<readonly string[]>,
): Promise<Server> {
  const address = `127.0.0.1:${await freePort(wantedPort)}`;
  const child = startChild(name, path, await parametersAt(address));
  const url = `http://${address}`;
  const ready = await waitFor(() => answers(`${url}${readyPath}`), READY_WITHIN_MS, child.ended);
  if (ready) return { child, address, url };
  await child.stop();
  throw new Error([`${await child.ended}; the end of its log:`, ...child.log().slice(-10)].join('\n'));
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
