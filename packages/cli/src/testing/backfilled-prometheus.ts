import type { MetricDeclaration } from '@belvedere/promql';
import { createSimulation, type SimulationOptions } from '@belvedere/simulator';
import type { Behaviour, Incident } from '@belvedere/simulator/model';
import type { RuleGroup } from '@belvedere/rule-kit';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHistory } from '../local/history.ts';
import { ANY_PORT } from '../local/port.ts';
import { PrometheusApi } from '../local/prometheus-api.ts';
import { prometheusConfig } from '../local/prometheus-config.ts';
import { startPrometheus, type Server } from '../local/servers.ts';
import { alertReports } from './alert-reports.ts';
import { SCRAPE_REPORTS } from './scrape-reports.ts';

export interface BackfillOptions {
  readonly prometheus: string;
  readonly promtool: string;
  /** Rules whose recordings have a history too. */
  readonly groups: readonly RuleGroup[];
  readonly behaviours: readonly Behaviour[];
  /** How much history there is, in seconds. */
  readonly history: number;
  /** The metrics that are simulated; all where it is left out. */
  readonly metrics?: ReadonlySet<MetricDeclaration>;
  /** Rules whose alerts have a history too. */
  readonly alerts?: readonly RuleGroup[];
  readonly incident?: Incident;
  /** How long before the end the incident begins, in seconds. */
  readonly incidentAge?: number;
  /** What was measured and recorded that much earlier, in seconds, for as long as the history is. */
  readonly earlier?: readonly (Pick<BackfillOptions, 'groups' | 'metrics'> & { readonly offset: number })[];
}

/** A real Prometheus that scrapes nothing and holds the simulated history of targets and rules. */
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
    const { prometheus, promtool, groups, behaviours, history, metrics, incident, incidentAge = 0 } = options;
    const folder = await mkdtemp(join(tmpdir(), 'belvedere-history-'));
    const end = Math.floor(Date.now() / 1000);
    const write = async (to: number, simulated: Partial<SimulationOptions>, recorded: readonly RuleGroup[]) => {
      const from = to - history;
      const simulation = createSimulation({ behaviours, seed: 1, start: from, ...simulated });
      const signal = AbortSignal.timeout(120_000);
      const reports = [
        ...(simulated.metrics === undefined ? SCRAPE_REPORTS : []),
        ...alertReports(options.alerts ?? []),
      ];
      await writeHistory(simulation, { from, to, promtool, prometheus, folder, groups: recorded, signal, reports });
    };
    for (const one of options.earlier ?? []) await write(end - one.offset, { metrics: one.metrics }, one.groups);
    await write(end, { metrics, incident, incidentStart: end - incidentAge }, groups);
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
