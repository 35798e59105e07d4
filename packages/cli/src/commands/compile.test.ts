/** `check` and `compile` of a repository with one small domain: who evaluates its rules, and what its authors accept. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const PACKAGE = resolve(import.meta.dirname, '../..');

const DEFINITIONS = `
import { catalog, counter, job } from '@belvedere/promql';
import { record, ruleGroup } from '@belvedere/rule-kit';

const api = job('api', { scrapeInterval: '15s' });
const requests = counter('requests_total', { help: 'Requests answered.', labels: ['endpoint'], job: api });
const traffic = record('endpoint:requests:rate5m', requests.rate('5m').sum({ by: ['endpoint'] }));

export const definitions = {
  name: 'shop',
  catalogs: [catalog('shop', { requests })],
  dashboards: [],
  groups: [
    ruleGroup('shop', 'traffic', {
      interval: '10m',
      queryOffset: '1m',
      rules: [traffic],
      accept: [{ code: 'rules/long-interval', reason: 'Read once a day.' }],
    }),
  ],
  tests: [],
};
`;

let repository: string;
beforeAll(async () => {
  await mkdir(join(PACKAGE, 'out'), { recursive: true });
  repository = await mkdtemp(join(PACKAGE, 'out', 'compile-'));
  await mkdir(join(repository, 'stacks', 'shop', 'src'), { recursive: true });
  await writeFile(join(repository, 'nx.json'), '{}');
  await writeFile(join(repository, 'stacks', 'shop', 'src', 'definitions.ts'), DEFINITIONS);
});
afterAll(() => rm(repository, { recursive: true }));

interface Run {
  readonly exitCode: number;
  readonly text: string;
}

const belvedere = (...words: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    const program = join(PACKAGE, 'bin', 'belvedere.mjs');
    execFile(process.execPath, [program, ...words], { cwd: repository }, (error, stdout, stderr) =>
      done({ exitCode: error === null ? 0 : Number(error.code), text: stdout + (error === null ? '' : stderr) }),
    );
  });
const written = (folder: string, ...path: readonly string[]): Promise<string> =>
  readFile(join(repository, folder, 'shop', ...path), 'utf8');

describe('check --json', () => {
  it('lists what was accepted, with its reason, and the run is fine', async () => {
    const { exitCode, text } = await belvedere('check', '--json');
    expect(JSON.parse(text)).toEqual({
      problems: [],
      accepted: [
        expect.objectContaining({
          code: 'rules/long-interval',
          reason: 'Read once a day.',
          where: expect.objectContaining({ file: 'stacks/shop/src/definitions.ts', object: 'group shop-traffic' }),
        }),
      ],
    });
    expect(exitCode).toBe(0);
  });
});

describe('compile', () => {
  it('writes the files of the ruler', async () => {
    const accepted = await belvedere('compile', '--out', 'vm', '--ruler', 'vmalert');
    expect(accepted.exitCode).toBe(0);
    expect(accepted.text).toContain('warning rules/ruler-differs');
    expect(await written('vm', 'rules', 'shop-traffic.yaml')).toContain('eval_delay: 1m');
    expect(await written('vm', 'kubernetes', 'belvedere-shop-traffic.yaml')).toContain('kind: VMRule');
    expect(existsSync(join(repository, 'vm', 'shop', 'tests'))).toBe(false);
  });

  it('writes the rules of Grafana', async () => {
    const words = ['--alerting', 'grafana', '--grafana-datasource', 'metrics', '--grafana-record-into', 'store'];
    const { exitCode } = await belvedere('compile', '--out', 'grafana', ...words);
    expect(exitCode).toBe(0);
    expect(readdirSync(join(repository, 'grafana', 'shop'))).toEqual(['grafana']);
    const file = await written('grafana', 'grafana', 'shop-traffic.json');
    expect(file).toContain('"datasourceUid": "metrics"');
    expect(file).toContain('"targetDatasourceUid": "store"');
  });

  it('refuses an unknown ruler', async () => {
    const { exitCode, text } = await belvedere('compile', '--ruler', 'nonsense');
    expect(text).toContain("--ruler: 'nonsense' is none of prometheus, thanos-ruler, mimir, vmalert");
    expect(exitCode).toBe(2);
  });
});
