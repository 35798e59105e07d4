import { prometheusConfig, PrometheusApi, startPrometheus, writeHistory, type Server } from '@belvedere/cli/local';
import { createSimulation } from '@belvedere/simulator';
import type { Incident } from '@belvedere/simulator/model';
import { compileDomain, LOCAL_TARGET } from '@belvedere/compile';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { definitions } from '../../definitions.ts';
import { simulation } from '../../simulation.ts';

export interface BackfillOptions {
  readonly prometheus: string;
  readonly promtool: string;
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
    const { prometheus, promtool, history, incident, incidentAge = 0 } = options;
    const folder = await mkdtemp(join(tmpdir(), 'belvedere-history-'));
    const ruleFiles = await writeRules(folder);
    const end = Math.floor(Date.now() / 1000);
    const simulated = createSimulation({
      behaviours: simulation.behaviours,
      seed: 1,
      start: end - history,
      incident,
      incidentStart: end - incidentAge,
    });
    const signal = AbortSignal.timeout(120_000);
    await writeHistory(simulated, { from: end - history, to: end, promtool, prometheus, folder, ruleFiles, signal });
    const server = await startPrometheus(prometheus, folder, prometheusConfig({ targets: [], ruleFiles: [] }));
    return new BackfilledPrometheus(server, folder, end);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server.child.stop();
    await rm(this.folder, { recursive: true });
  }
}

/** The domain's compiled rules; their paths. */
async function writeRules(folder: string): Promise<string[]> {
  const files = [...compileDomain(definitions, LOCAL_TARGET).files].filter(([path]) => path.includes('/rules/'));
  return Promise.all(
    files.map(async ([path, text]) => {
      const file = join(folder, basename(path));
      await writeFile(file, text);
      return file;
    }),
  );
}
