/** `belvedere catalog diff` against a real Prometheus that scrapes the simulated services. */
import { createSimulation, serve, type Served } from '@belvedere/simulator';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '@belvedere/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogDiff, type CatalogDiffOptions } from '../commands/catalog-diff.ts';
import { freePort } from '../local/port.ts';
import { prometheusConfig, type ScrapeTarget } from '../local/prometheus-config.ts';
import { startPrometheus, type Server } from '../local/servers.ts';
import { waitFor } from '../local/wait.ts';
import { selectProjects } from '../workspace/projects.ts';
import { workspaceRoot } from '../workspace/root.ts';
import { loadSimulation } from '../workspace/simulation.ts';
import { CHANGED_CATALOG, OPEN_METRICS, OPEN_METRICS_CATALOG } from './test-support/catalogs-of-tests.ts';
import { CapturedOutput } from './test-support/captured-output.ts';
import { exposedMetrics } from './test-support/exposed-metrics.ts';
import { TestRepository } from './test-support/repository.ts';
import { serveText, type ServedText } from './test-support/served-text.ts';
import { PrometheusClient } from './prometheus-client.ts';

const ROOT = workspaceRoot(import.meta.dirname);

/** Longer than the longest scrape interval of a simulated job. */
const SCRAPED_WITHIN = 90_000;

describeWithTool('catalogs and a real Prometheus', await findTool('prometheus'), (path) => {
  let served: Served;
  let openMetrics: ServedText;
  let server: Server;
  let folder: string;
  let repository: TestRepository;
  /** How a problem begins that misses what is simulated. */
  let simulated: readonly string[];

  beforeAll(async () => {
    const { behaviours } = await loadSimulation(ROOT, selectProjects(ROOT, []));
    const start = Math.floor(Date.now() / 1000) - 600;
    const simulation = createSimulation({ behaviours, seed: 1, start });
    simulated = exposedMetrics(simulation, start).map(
      ({ metric, job }) => `${metric.name} is declared for the job ${job},`,
    );
    served = await serve(simulation);
    openMetrics = await serveText(OPEN_METRICS, 'application/openmetrics-text; version=1.0.0; charset=utf-8');
    const targets: ScrapeTarget[] = [
      ...served.targets,
      { job: 'open-metrics', instance: 'one', address: openMetrics.address, scrapeInterval: 1_000 },
    ];
    folder = await mkdtemp(join(tmpdir(), 'belvedere-catalog-'));
    server = await startPrometheus(path, folder, prometheusConfig({ targets, ruleFiles: [] }), await freePort(0));
    const client = new PrometheusClient(new URL(server.url), { allowRemote: false });
    const allScraped = async (): Promise<boolean> => {
      const known = await client.targets();
      return known.length === targets.length && known.every(({ healthy }) => healthy);
    };
    const scraped = await waitFor(allScraped, SCRAPED_WITHIN);
    expect(scraped).toBe(true);
    repository = await TestRepository.create({
      'packages/metrics/changed/src/index.ts': CHANGED_CATALOG,
      'packages/metrics/open-metrics/src/index.ts': OPEN_METRICS_CATALOG,
    });
  }, 150_000);

  afterAll(async () => {
    await server?.child.stop();
    await Promise.all([served?.close(), openMetrics?.close(), repository?.[Symbol.asyncDispose]()]);
    await rm(folder, { recursive: true });
  });

  async function diff(root: string, domains: readonly string[], options: Partial<CatalogDiffOptions> = {}) {
    const output = new CapturedOutput();
    const all = { prometheus: server.url, within: '1h', json: true, ...options };
    const exitCode = await catalogDiff(root, domains, all, output);
    const { problems } = JSON.parse(output.results.join('\n')) as { problems: Problem[] };
    return { exitCode, problems, notes: output.notes };
  }

  /** What is not simulated, such as a summary, is missing. */
  const isOfSimulated = ({ code, message }: Problem): boolean =>
    code !== 'catalog/missing-metric' || simulated.some((beginning) => message.startsWith(beginning));

  it.each(['feature-store', 'insurance-leads', 'documents', 'trading'])(
    'nothing is missing from what %s declares, and nothing is beyond it',
    async (domain) => {
      const { problems } = await diff(ROOT, [domain]);
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.filter(isOfSimulated)).toEqual([]);
    },
  );

  it('nor of the parts of the platform that are simulated', async () => {
    const { problems } = await diff(ROOT, ['platform'], { onlyScraped: true });
    // An exporter can expose more than is simulated. A label such as its last error is empty while all is well.
    const others = problems.filter((problem) => isOfSimulated(problem) && problem.code !== 'catalog/missing-label');
    expect(others).toEqual([]);
    const { exitCode } = await diff(ROOT, ['platform'], { onlyScraped: true, onlyExposed: true });
    expect(exitCode).toBe(0);
  });

  it('what an OpenMetrics target exposes is found as it is declared', async () => {
    const { exitCode, problems, notes } = await diff(repository.root, ['open-metrics']);
    expect([exitCode, problems]).toEqual([0, []]);
    expect(notes.at(-1)).toContain('1 of 1 jobs at');
  });

  describe('of a catalog that says otherwise', () => {
    it('every difference is a problem of its own code and place', async () => {
      const { exitCode, problems } = await diff(repository.root, ['changed'], { onlyDeclared: true });
      expect(exitCode).toBe(1);
      expect(problems.map(({ code, where }) => [code, where.object, where.field ?? ''])).toEqual([
        ['catalog/scrape-interval', 'job inference-api', 'scrapeInterval'],
        ['catalog/missing-job', 'job inference-apu', ''],
        ['catalog/wrong-kind', 'metric inference_active_requests', ''],
        ['catalog/missing-bucket', 'metric inference_request_duration_seconds', 'buckets'],
        ['catalog/missing-metric', 'metric inference_requests_answered_total', ''],
        ['catalog/extra-label', 'metric inference_requests_total', 'labels'],
        ['catalog/missing-label', 'metric inference_requests_total', 'labels'],
        ['catalog/unknown-value', 'metric inference_requests_total', 'values.endpoint'],
      ]);
    });

    it('what it does not declare is a warning', async () => {
      const { problems } = await diff(repository.root, []);
      const warnings = problems.filter(({ severity }) => severity === 'warning');
      const of = (code: string) => warnings.filter((problem) => problem.code === code).map(({ where }) => where.object);
      expect(of('catalog/unknown-metric')).toContain('metric feature_fetch_duration_seconds');
      expect(of('catalog/unknown-metric')).not.toContain('metric process_max_fds');
      expect(of('catalog/unknown-job')).toContain('job redis');
    });
  });
});
