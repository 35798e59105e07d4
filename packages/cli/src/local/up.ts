import { LOCAL_TARGET } from '@belvedere/compile';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { registerInstance, runningInstance } from './instance.ts';
import { servePage } from './page/server.ts';
import { freePort } from './port.ts';
import { prepare, type Prepared } from './prepare.ts';
import { runPlatform } from './run-platform.ts';
import { untilAborted } from './until-aborted.ts';
import { StateStore } from './state.ts';

export interface UpOptions {
  readonly incident?: string;
  readonly seed: number;
  readonly port: number;
  /** Stops everything. */
  readonly signal: AbortSignal;
  /** Called once the page answers. */
  onPage(url: string, store: StateStore): void;
}

/** Where the running platform keeps its files; nothing in it outlives a start. */
export const localFolder = (root: string): string => join(root, '.belvedere', 'local');

/**
 * Runs the platform on this machine until the signal stops it: the page first, so that what follows can be watched,
 * then everything compiled and checked, then Prometheus with simulated targets. What fails is a trouble on the page;
 * the rest goes on. Throws a {@link UsageError} where one runs already, or the incident is unknown.
 */
export async function localUp(root: string, options: UpOptions): Promise<void> {
  const running = await runningInstance(root);
  if (running !== undefined) {
    throw new UsageError(
      `the platform runs already, at ${running.url} (process ${running.pid}): use it, or stop it with \`npx belvedere local down\``,
    );
  }
  await using cleanup = new AsyncDisposableStack();
  const store = new StateStore();
  const page = await servePage(store, root, await freePort(options.port));
  cleanup.defer(() => page.close());
  cleanup.defer(await registerInstance(root, { pid: process.pid, url: page.url }));
  options.onPage(page.url, store);

  const folder = localFolder(root);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  store.step('definitions', 'running');
  const prepared = await prepare(root, join(folder, 'artifacts'), {
    ...LOCAL_TARGET,
    runbooksUrl: `${page.url}/runbooks`,
  });
  store.update({
    problems: prepared.problems,
    incident: options.incident,
  });
  store.show(prepared.dashboards);
  store.step(
    'definitions',
    'done',
    `${prepared.dashboards.length} dashboards, ${prepared.groups} rule groups, ${prepared.problems.length} problems`,
  );

  const incident = incidentOf(prepared, options.incident);
  try {
    await runPlatform({ folder, store, prepared, ...options, pageAddress: page.address, incident });
  } catch (error) {
    if (options.signal.aborted) throw error;
    store.trouble(`The platform did not start: ${(error as Error).message}`);
    await untilAborted(options.signal);
  }
}

function incidentOf({ simulation }: Prepared, name: string | undefined) {
  if (name === undefined) return undefined;
  const found = simulation.incidents.find(({ incident }) => incident.name === name);
  if (found !== undefined) return found.incident;
  const known = simulation.incidents.map(({ incident }) => incident.name).join(', ');
  throw new UsageError(`no incident is called '${name}': there are ${known}`);
}
