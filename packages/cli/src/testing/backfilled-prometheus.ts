import { createSimulation } from '@belvedere/simulator';
import type { Behaviour, Incident } from '@belvedere/simulator/model';
import { compileDomain, LOCAL_TARGET, type Domain } from '@belvedere/compile';
import type { MetricDeclaration } from '@belvedere/promql';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeHistory } from '../local/history.ts';
import { ANY_PORT } from '../local/port.ts';
import { PrometheusApi } from '../local/prometheus-api.ts';
import { prometheusConfig } from '../local/prometheus-config.ts';
import { startPrometheus, type Server } from '../local/servers.ts';

export interface BackfillOptions {
  readonly prometheus: string;
  readonly promtool: string;
  /** Whose recordings have a history too. */
  readonly domain: Domain;
  readonly behaviours: readonly Behaviour[];
  /** The metrics whose series are needed; all where it is left out. */
  readonly metrics?: ReadonlySet<MetricDeclaration> | undefined;
  /** How much history there is, in seconds. */
  readonly history: number;
  readonly incident?: Incident;
  /** How long before the end of the history the incident begins, in seconds. */
  readonly incidentAge?: number;
}

/** A real Prometheus that scrapes nothing and holds the simulated history of the domain. */
export class BackfilledPrometheus implements AsyncDisposable {
  readonly api: PrometheusApi;
  /** The end of the history, in Unix seconds. */
  readonly end: number;
  private readonly server: Server;
  private readonly folder: string;

  private constructor(server: Server, folder: string, end: number) {
    this.server = server;
    this.folder = folder;
    this.end = end;
    this.api = new PrometheusApi(server.url);
  }

  static async start(options: BackfillOptions): Promise<BackfilledPrometheus> {
    const { prometheus, promtool, domain, behaviours, metrics, history, incident, incidentAge = 0 } = options;
    const folder = await mkdtemp(join(tmpdir(), 'belvedere-history-'));
    const ruleFiles = await writeRules(folder, domain);
    const end = Math.floor(Date.now() / 1000);
    const simulated = createSimulation({
      behaviours,
      metrics,
      seed: 1,
      start: end - history,
      incident,
      incidentStart: end - incidentAge,
    });
    const signal = AbortSignal.timeout(120_000);
    await writeHistory(simulated, { from: end - history, to: end, promtool, prometheus, folder, ruleFiles, signal });
    const server = await startPrometheus(
      prometheus,
      folder,
      prometheusConfig({ targets: [], ruleFiles: [] }),
      ANY_PORT,
    );
    return new BackfilledPrometheus(server, folder, end);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server.child.stop();
    await rm(this.folder, { recursive: true });
  }
}

/** The domain's compiled rules; their paths. */
async function writeRules(folder: string, domain: Domain): Promise<string[]> {
  const files = [...compileDomain(domain, LOCAL_TARGET).files].filter(([path]) => path.includes('/rules/'));
  return Promise.all(
    files.map(async ([path, text]) => {
      const file = join(folder, basename(path));
      await writeFile(file, text);
      return file;
    }),
  );
}
