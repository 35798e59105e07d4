import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TestRepository } from '../catalog/test-support/repository.ts';

const program = join(resolve(import.meta.dirname, '../..'), 'bin', 'belvedere.mjs');

const CATALOG = `import { catalog, counter, job } from '@belvedere/promql';

export const api = job('api', { scrapeInterval: '15s' });
export const requests = counter('requests_total', { help: 'Requests.', labels: ['status'], job: api });
export const shopCatalog = catalog('shop', { requests });
`;

const ORDERS = {
  title: 'Orders',
  uid: 'orders',
  panels: [
    { type: 'row', title: 'Traffic', gridPos: { h: 1, w: 24, x: 0, y: 0 } },
    {
      type: 'timeseries',
      title: 'Requests',
      datasource: 'Prometheus',
      gridPos: { h: 8, w: 24, x: 0, y: 1 },
      targets: [{ expr: 'sum(rate(requests_total{job="api"}[5m]))' }],
    },
  ],
};

const NOTES = `metrics of @belvedere/metrics-shop: 1
the dashboard carries through as it is: 'graphTooltip', 'schemaVersion', 'tags', 'timezone', 'refresh'
1 panel, compiled back and compared
`;

let repository: TestRepository;
beforeAll(async () => {
  repository = await TestRepository.create({
    'packages/metrics/shop/src/index.ts': CATALOG,
    'packages/metrics/shop/package.json': '{"name": "@belvedere/metrics-shop", "type": "module"}',
    'orders.json': JSON.stringify(ORDERS),
    'others.json': JSON.stringify(ORDERS).replace('requests_total', 'others_total'),
    'broken.json': '{"panels": [',
  });
});
afterAll(() => repository[Symbol.asyncDispose]());

function belvedere(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: repository.root,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}
const importDashboard = (...words: readonly string[]) => belvedere(['import', 'dashboard', ...words]);

describe('import dashboard', () => {
  it('writes a module, typed by the catalogs, and says what it did', () => {
    const { status, stdout, stderr } = importDashboard('orders.json', '--domain', 'shop');
    expect({ status, stderr }).toEqual({ status: 0, stderr: NOTES });
    expect(stdout).toContain("import { requests } from '@belvedere/metrics-shop';");
    expect(stdout).toContain("promql`sum(rate(${requests}[5m]))`.returns('count/second')");
  });

  it('reads stdin too, and is content with a catalog that is named', () => {
    const words = ['import', 'dashboard', '-', '--domain', 'shop', '--catalog', 'shop'];
    const { stdout } = importDashboard('orders.json', '--domain', 'shop');
    expect(belvedere(words, JSON.stringify(ORDERS))).toEqual({ status: 0, stdout, stderr: NOTES });
  });

  it('writes a project’s files, which compile', async () => {
    const out = 'stacks/theirs/src/imported';
    const { status, stdout } = importDashboard('others.json', '--domain', 'theirs', '--out', out);
    const files = ['metrics.ts', 'traffic.ts', 'index.ts'];
    expect({ status, stdout }).toEqual({ status: 0, stdout: files.map((file) => `${join(out, file)}\n`).join('') });
    expect(readdirSync(join(repository.root, out)).sort()).toEqual(files.sort());

    await repository.write(
      'stacks/theirs/src/definitions.ts',
      `import { dashboards, importedCatalog } from './imported/index.ts';
export const definitions = {
  name: 'theirs', catalogs: [importedCatalog], dashboards, groups: [], tests: [],
};`,
    );
    expect(belvedere(['compile', 'theirs'])).toMatchObject({ status: 0 });
    const compiled = readFileSync(join(repository.root, 'dist/theirs/dashboards/orders.json'), 'utf8');
    expect(JSON.parse(compiled)).toMatchObject({
      title: 'Orders',
      panels: [
        { title: 'Traffic' },
        { title: 'Requests', targets: [{ expr: 'sum(rate(others_total{job="api"}[5m]))' }] },
      ],
    });
  });

  it('writes over nothing', async () => {
    await repository.write('there/index.ts', '');
    expect(importDashboard('orders.json', '--out', 'there')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'there has index.ts already: choose another folder with --out\n',
    });
  });

  it('shows the problem of what is no dashboard, and writes nothing', () => {
    const { status, stdout, stderr } = importDashboard('broken.json', '--out', 'nowhere');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'nothing is written of broken.json: correct it first\n',
    });
    expect(stdout).toMatch(/^error dashboards\/malformed-file {2}broken\.json\n {2}broken\.json is no JSON: /);
    expect(readdirSync(repository.root)).not.toContain('nowhere');
  });

  it('refuses a domain that is no name, and a file that is not there', () => {
    expect(importDashboard('orders.json', '--domain', 'My Shop')).toMatchObject({ status: 2, stdout: '' });
    expect(importDashboard('missing.json')).toMatchObject({
      status: 2,
      stderr: 'missing.json cannot be read: ENOENT\n',
    });
  });
});
