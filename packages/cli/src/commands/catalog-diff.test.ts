/** What `catalog diff` says where there is no Prometheus, or another answer than wanted; the live test has the rest. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CapturedOutput } from '../catalog/test-support/captured-output.ts';
import { TestRepository } from '../catalog/test-support/repository.ts';
import { serveWith, type ServedText } from '../catalog/test-support/served-text.ts';
import { main } from '../main.ts';
import { catalogDiff, type CatalogDiffOptions } from './catalog-diff.ts';

const SHOP = `
import { catalog, counter, job } from '@belvedere/promql';
const api = job('api', { scrapeInterval: '15s' });
export const requests = counter('requests_total', { help: 'Requests.', labels: ['status'], job: api });
export const shopCatalog = catalog('shop', { requests });
`;

/** A Prometheus that scrapes one job; what it was asked. */
const asked: URL[] = [];
const ANSWERS: Readonly<Record<string, unknown>> = {
  '/prometheus/api/v1/targets': {
    activeTargets: [{ labels: { job: 'api', instance: 'a' }, health: 'up', scrapeInterval: '15s' }],
  },
  '/prometheus/api/v1/targets/metadata': [{ metric: 'requests_total', type: 'counter' }],
  '/prometheus/api/v1/label/__name__/values': ['requests_total', 'extra', 'up'],
  '/prometheus/api/v1/labels?up': ['__name__', 'job', 'instance'],
  '/prometheus/api/v1/labels?requests_total': ['__name__', 'job', 'instance', 'status'],
};

let prometheus: ServedText;
let repository: TestRepository;
beforeAll(async () => {
  prometheus = await serveWith((request, response) => {
    const url = new URL(request.url!, 'http://127.0.0.1');
    asked.push(url);
    const [, name] = /__name__="(.+?)"/.exec(url.searchParams.get('match[]') ?? '') ?? [];
    const data = ANSWERS[name === undefined ? url.pathname : `${url.pathname}?${name}`];
    if (data === undefined) response.writeHead(404).end('not found');
    else response.end(JSON.stringify({ status: 'success', data }));
  });
  repository = await TestRepository.create({
    'packages/metrics/shop/src/index.ts': SHOP,
    'packages/metrics/empty/src/index.ts': 'export {};',
    'packages/metrics/other/src/index.ts': SHOP.replaceAll('shop', 'other').replaceAll("'api'", "'elsewhere'"),
  });
});
afterAll(() => Promise.all([prometheus.close(), repository[Symbol.asyncDispose]()]));

async function diff(domains: readonly string[], options: Partial<CatalogDiffOptions> = {}) {
  const output = new CapturedOutput();
  const all = { prometheus: `${prometheus.url}/prometheus/`, within: '1h', ...options };
  const exitCode = await catalogDiff(repository.root, domains, all, output);
  return { exitCode, result: output.results.join('\n'), notes: output.notes };
}

describe('a comparison', () => {
  it('says what differs, what it was about, and ends well where nothing is wrong', async () => {
    const { exitCode, result, notes } = await diff(['shop']);
    expect(result).toContain('warning catalog/unknown-metric  packages/metrics/shop  metric extra');
    expect(notes).toEqual([`1 of 1 jobs at ${prometheus.url}/prometheus/: 1 warning in 1 project`]);
    expect(exitCode).toBe(0);
  });

  it('asks for what was exposed of late', async () => {
    asked.length = 0;
    await diff(['shop'], { within: '10m' });
    const starts = asked.flatMap(({ searchParams }) => searchParams.get('start') ?? []).map(Number);
    expect(starts.length).toBeGreaterThan(0);
    for (const start of starts) expect(Math.abs(Date.now() / 1000 - 600 - start)).toBeLessThan(30);
    expect(asked.map(({ searchParams }) => searchParams.get('match[]'))).toContain(
      '{__name__="requests_total", job="api"}',
    );
  });

  it('leaves out what it is told to, and says so', async () => {
    const { exitCode, result, notes } = await diff(['shop', 'other'], { onlyScraped: true, onlyDeclared: true });
    expect([exitCode, result]).toEqual([0, '']);
    expect(notes).toEqual([
      'left out, that this Prometheus does not scrape: job elsewhere',
      'left out, that no catalog declares: 1 metric',
      `1 of 2 jobs at ${prometheus.url}/prometheus/: no problems in 2 projects`,
    ]);
  });

  it('fails for a package without a catalog', async () => {
    const { exitCode, result } = await diff(['empty'], { json: true });
    expect(JSON.parse(result)).toEqual({
      problems: [
        expect.objectContaining({
          code: 'definitions/cannot-load',
          message: 'packages/metrics/empty exports no catalog',
        }),
      ],
    });
    expect(exitCode).toBe(1);
  });

  it('is none where nothing is in common', async () => {
    await expect(diff(['other'], { onlyScraped: true })).rejects.toThrow('scrapes none of the jobs of these catalogs');
  });
});

describe('wrong use is a sentence', () => {
  it.each([
    [['feature-stor'], {}, "no domain is named 'feature-stor': packages/metrics has empty, other, shop"],
    [['shop'], { prometheus: 'nine' }, "'nine' is no address"],
    [['shop'], { prometheus: 'http://prometheus.example' }, '--allow-remote allows it'],
    [['shop'], { within: 'lately' }, "--within: 'lately' is not a duration"],
  ])('%j %j', async (domains, options, sentence) => {
    await expect(diff(domains, options)).rejects.toThrow(sentence);
  });

  it('where what answers is no Prometheus', async () => {
    await expect(diff(['shop'], { prometheus: prometheus.url })).rejects.toThrow(
      `${prometheus.url}/api/v1/targets answered 404: this is no answer of the HTTP API of Prometheus`,
    );
  });
});

it('has help with an example', async () => {
  const output = new CapturedOutput();
  expect(await main(['catalog', 'diff', '--help'], output)).toBe(0);
  expect(output.results.join('\n')).toContain('npx belvedere catalog diff feature-store');
});
