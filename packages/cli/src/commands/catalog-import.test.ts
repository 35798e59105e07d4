import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatDuration, names } from '@belvedere/core';
import { catalog, type MetricDeclaration } from '@belvedere/promql';
import { createSimulation, serve, type Served } from '@belvedere/simulator';
import { pathToFileURL } from 'node:url';
import { CapturedOutput } from '../catalog/test-support/captured-output.ts';
import { exposedMetrics } from '../catalog/test-support/exposed-metrics.ts';
import { TestRepository } from '../catalog/test-support/repository.ts';
import { serveText, serveWith } from '../catalog/test-support/served-text.ts';
import { main } from '../main.ts';
import { selectProjects } from '../workspace/projects.ts';
import { workspaceRoot } from '../workspace/root.ts';
import { loadSimulation } from '../workspace/simulation.ts';

const ROOT = workspaceRoot(import.meta.dirname);

let repository: TestRepository;
beforeAll(async () => {
  repository = await TestRepository.create({});
});
afterAll(() => repository[Symbol.asyncDispose]());

async function run(...words: string[]) {
  const output = new CapturedOutput();
  const exitCode = await main(['catalog', 'import', ...words], output);
  return { exitCode, result: output.results.join('\n'), notes: output.notes.join('\n') };
}

describe('the simulated services', () => {
  let served: Served;
  let exposed: ReturnType<typeof exposedMetrics>;
  beforeAll(async () => {
    const { behaviours } = await loadSimulation(ROOT, selectProjects(ROOT, []));
    const start = Math.floor(Date.now() / 1000) - 600;
    const simulation = createSimulation({ behaviours, seed: 1, start });
    exposed = exposedMetrics(simulation, start);
    served = await serve(simulation);
  });
  afterAll(() => served.close());

  /** A counter without `_total` is exposed without a type, and so imported as a gauge. */
  const kindOf = ({ kind, name }: MetricDeclaration): string =>
    kind === 'counter' && !name.endsWith('_total') ? 'gauge' : kind;

  const facts = (metrics: readonly MetricDeclaration[]) =>
    [...new Map(metrics.map((metric) => [metric.name, metric])).values()]
      .filter(({ name }) => name !== 'up')
      .map((metric) => ({
        name: metric.name,
        kind: kindOf(metric),
        help: metric.help,
        buckets: metric.buckets,
        labels: [...metric.ownLabels].sort(),
      }))
      .sort((a, b) => a.name.localeCompare(b.name));

  it('are imported as the catalogs declare them', async () => {
    const byJob = Map.groupBy(served.targets, ({ job }) => job);
    expect(byJob.size).toBeGreaterThan(4);
    for (const [job, targets] of byJob) {
      // Targets of a job can differ: a probe of an address has other metrics than one of a port.
      const imported: MetricDeclaration[] = [];
      for (const { address, instance, scrapeInterval } of targets) {
        const { exitCode, result } = await run(
          `http://${address}/metrics`,
          '--job',
          `${job}:${formatDuration(scrapeInterval)}`,
        );
        expect(exitCode).toBe(0);
        const file = await repository.write(`${job}-${names.slug(instance)}.ts`, result);
        const { metrics, jobs } = catalog('imported', (await import(pathToFileURL(file).href)) as object);
        expect(jobs.map(({ name, scrapeInterval: interval }) => [name, interval])).toEqual([[job, scrapeInterval]]);
        imported.push(...metrics);
      }
      expect(facts(imported)).toEqual(facts(exposed.flatMap((one) => (one.job === job ? [one.metric] : []))));
    }
  });
});

describe('a source', () => {
  const TEXT = '# TYPE a_total counter\n# HELP a_total Things.\na_total{x="1"} 1\n';
  const DECLARED = `import { counter, job } from '@belvedere/promql';

export const api = job('api', { scrapeInterval: '15s' });

export const a = counter('a_total', {
  help: 'Things.',
  labels: ['x'],
  job: api,
});`;

  it('is a file', async () => {
    const file = await repository.write('metrics.txt', TEXT);
    expect(await run(file, '--job', 'api:15s')).toEqual({ exitCode: 0, result: DECLARED, notes: '' });
  });

  it('is an address, and says its format by its content type', async () => {
    const openMetrics = TEXT.replaceAll('# TYPE a_total', '# TYPE a').replaceAll('# HELP a_total', '# HELP a');
    const server = await serveText(`${openMetrics}# EOF\n`, 'application/openmetrics-text; version=1.0.0');
    expect(await run(server.url, '--job', 'api:15s')).toEqual({ exitCode: 0, result: DECLARED, notes: '' });
    await server.close();
  });

  it('states the values of labels where that is wished', async () => {
    const file = await repository.write('metrics.txt', TEXT);
    expect((await run(file, '--job', 'api', '--values')).result).toContain("values: { x: ['1'] }");
  });

  it('without an interval is declared by the default of Prometheus, and says so', async () => {
    const file = await repository.write('metrics.txt', TEXT);
    const { result, notes } = await run(file, '--job', 'api');
    expect(result).toContain("scrapeInterval: '1m'");
    expect(notes).toBe('no scrape interval was stated, so 1m is declared: --job api:10s states one');
  });
});

describe('what is wrong', () => {
  it('with lines is said of all of them, and nothing is declared', async () => {
    const file = await repository.write('broken.txt', 'good 1\nbad\nworse{ 1\n');
    const { exitCode, result } = await run(file, '--job', 'api');
    expect(exitCode).toBe(1);
    expect(result).toContain(`error exposition/malformed-line  ${file}:2`);
    expect(result).toContain(`error exposition/malformed-line  ${file}:3`);
    expect(result).not.toContain('export');
  });

  it.each([
    [['no-such-file', '--job', 'api'], 'cannot read no-such-file: ENOENT'],
    [['.', '--job', 'api'], 'cannot read .: EISDIR'],
    [['http://example.com/metrics', '--job', 'api'], '--allow-remote allows it'],
    [['package.json'], "required option '--job <name[:interval]>' not specified"],
    [['package.json', '--job', ''], "--job '' names no job"],
    [['package.json', '--job', 'api:often'], "--job: 'often' is not a duration"],
    [['--job', 'api'], "missing required argument 'source'"],
  ])('with %j is a sentence, and exit code 2', async (words, sentence) => {
    const { exitCode, result, notes } = await run(...words);
    expect([exitCode, result]).toEqual([2, '']);
    expect(notes).toContain(sentence);
  });

  it('with a text without metrics is said', async () => {
    const file = await repository.write('empty.txt', '\n');
    expect(await run(file, '--job', 'api')).toEqual({
      exitCode: 2,
      result: '',
      notes: `${file} exposes no metric that a catalog declares`,
    });
  });

  it('with an address that answers something else is said', async () => {
    const server = await serveWith((_, response) => void response.writeHead(404).end('Metrics are at /metrics.'));
    const { exitCode, notes } = await run(server.url, '--job', 'api');
    expect([exitCode, notes]).toEqual([2, `${server.url}/ answered 404: name the address of the metrics themselves`]);
    await server.close();
  });
});

it('has help with an example', async () => {
  const { exitCode, result } = await run('--help');
  expect(exitCode).toBe(0);
  expect(result).toContain('npx belvedere catalog import http://127.0.0.1:9100/metrics --job node:15s');
});
