import { createSimulation, serve } from '@belvedere/simulator';
import type { Incident } from '@belvedere/simulator/model';
import { ensureTool, type ToolName } from '@belvedere/toolchain';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { writeHistory } from './history.ts';
import { keepObserving } from './keep-observing.ts';
import type { Prepared } from './prepare.ts';
import { PrometheusApi } from './prometheus-api.ts';
import { prometheusConfig } from './prometheus-config.ts';
import { runAlertmanager } from './run-alertmanager.ts';
import { startPrometheus, type Server } from './servers.ts';
import type { StateStore } from './state.ts';
import { untilAborted } from './until-aborted.ts';

export interface PlatformOptions {
  readonly folder: string;
  readonly store: StateStore;
  readonly prepared: Prepared;
  /** Where the page listens: `127.0.0.1:port`. */
  readonly pageAddress: string;
  readonly incident: Incident | undefined;
  readonly seed: number;
  readonly signal: AbortSignal;
}

/** How much history the page begins with: twice what its lines show, so that long windows are filled too. */
const HISTORY_SECONDS = 3600;

/**
 * Runs Prometheus, where found Alertmanager, and the simulated targets until the signal stops them. Without Prometheus
 * the page says what is missing, and stays.
 */
export async function runPlatform(options: PlatformOptions): Promise<void> {
  const { folder, store, prepared, signal } = options;
  await using cleanup = new AsyncDisposableStack();

  const prometheus = await tool('prometheus', options);
  const promtool = prometheus === undefined ? undefined : await tool('promtool', options);
  if (prometheus === undefined || promtool === undefined) return untilAborted(signal);

  const start = Math.floor(Date.now() / 1000) - HISTORY_SECONDS;
  const now = start + HISTORY_SECONDS;
  const simulation = createSimulation({
    behaviours: prepared.simulation.behaviours,
    seed: options.seed,
    start,
    incident: options.incident,
    incidentStart: now,
  });

  const ruleFiles = globSync(join(folder, 'artifacts', '*', 'rules', '*.yaml')).sort();
  store.step(
    'history',
    'running',
    'an hour of the simulated targets, of what rules record of them, and of the objectives',
  );
  await writeHistory(simulation, {
    from: start,
    to: now,
    promtool,
    prometheus,
    folder,
    groups: prepared.recorded,
    signal,
  });
  store.step('history', 'done', 'an hour');

  const served = await serve(simulation);
  cleanup.defer(() => served.close());
  store.step('targets', 'done', `${served.targets.length} simulated`);

  const alertmanager = await runAlertmanager(prepared.routing, options);
  if (alertmanager !== undefined) cleanup.defer(() => alertmanager.child.stop());
  store.step('prometheus', 'running', 'starting');
  const config = prometheusConfig({
    targets: served.targets,
    ruleFiles,
    ...(alertmanager === undefined ? {} : { alertmanager: alertmanager.address }),
  });
  const server = await startPrometheus(prometheus, folder, config);
  cleanup.defer(() => server.child.stop());
  store.step('prometheus', 'done', server.url);
  store.update({
    servers: [
      { name: 'Prometheus', url: server.url },
      ...(alertmanager === undefined ? [] : [{ name: 'Alertmanager', url: alertmanager.url }]),
    ],
  });

  reportDeath(server, store, signal);
  if (alertmanager !== undefined) reportDeath(alertmanager, store, signal);
  const api = new PrometheusApi(server.url);
  store.observe(api);
  await keepObserving(prepared.routing, api, store, signal);
}

/** A server that ends before it was asked to is a trouble, with the end of its log. */
function reportDeath({ child }: Server, store: StateStore, signal: AbortSignal): void {
  void child.ended.then((how) => {
    if (signal.aborted) return;
    store.step(child.name.toLowerCase(), 'failed', how);
    store.trouble([`${how}. Start again with npm start. The end of its log:`, ...child.log().slice(-10)].join('\n'));
  });
}

/** The path of a tool, found or installed; what is missing is a trouble on the page. */
async function tool(name: ToolName, { store, signal }: PlatformOptions): Promise<string | undefined> {
  store.step(name, 'running', 'looking for it');
  const result = await ensureTool(name, {
    signal,
    onProgress: ({ message }) => store.step(name, 'running', message),
  });
  if (result.status === 'found') {
    // What was refused on the way, such as one on PATH that is too old, is said with what it lacks.
    store.step(name, 'done', [`${result.version} (${result.source})`, ...result.rejected].join('; '));
    return result.path;
  }
  store.step(name, 'failed', 'missing');
  store.trouble([`${name} is missing, so no value is live.`, ...result.reasons, result.fix].join('\n'));
  return undefined;
}
