import { receiversOf, silencesJson, toolVersion, type Routing, type Silence } from '@belvedere/routing';
import { findTool } from '@belvedere/toolchain';
import { alertmanagerConfig } from './alertmanager-config.ts';
import { startAlertmanager, type Server } from './servers.ts';
import type { StateStore } from './state.ts';

export interface AlertmanagerOptions {
  readonly folder: string;
  readonly store: StateStore;
  /** Where the page listens: `127.0.0.1:port`. */
  readonly pageAddress: string;
  readonly signal: AbortSignal;
}

/**
 * Runs an Alertmanager on the tree, with the page in the place of every receiver. Where none is found, none is installed
 * for it, and the page says so; where it does not start, such as for a tree that it refuses, that is a trouble.
 */
export async function runAlertmanager(
  routing: Routing,
  { folder, store, pageAddress, signal }: AlertmanagerOptions,
): Promise<Server | undefined> {
  const found = await findTool('alertmanager', { signal });
  if (found.status === 'missing') {
    store.step('alertmanager', 'done', 'not found; alerts show here all the same');
    return undefined;
  }
  const receivers = receiversOf(routing);
  store.knowReceivers(receivers);
  try {
    const config = alertmanagerConfig(routing, toolVersion(found.version)!, pageAddress);
    const server = await startAlertmanager(found.path, folder, config);
    await postSilences(server, routing.silences);
    store.step(
      'alertmanager',
      'done',
      `${found.version} at ${server.url}; its ${receivers.length} receivers are this page`,
    );
    return server;
  } catch (error) {
    const { message } = error as Error;
    store.step('alertmanager', 'failed', 'not running');
    store.trouble(`Alertmanager does not run, so nobody would be notified: ${message}`);
    return undefined;
  }
}

/** Silences that are over are refused by Alertmanager, and silence nothing. */
async function postSilences({ url, child }: Server, silences: readonly Silence[]): Promise<void> {
  const lasting = silences.filter(({ until }) => until > Date.now());
  for (const silence of JSON.parse(silencesJson(lasting)) as readonly object[]) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/api/v2/silences`, { method: 'POST', headers, body: JSON.stringify(silence) });
    if (response.ok) continue;
    await child.stop();
    throw new Error(`it refuses a silence: ${await response.text()}`);
  }
}
