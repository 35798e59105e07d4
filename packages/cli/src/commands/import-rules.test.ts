import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRules } from '@belvedere/rule-kit';
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

const RULES = `# Theirs
groups:
  - name: Shop alerts
    partial_response_strategy: abort
    rules:
      - record: status:requests:rate5m
        expr: sum by (status) (rate(requests_total{job="api"}[5m]))
      - alert: Too many errors
        expr: |
          sum(rate(requests_total{status=~"5.."}[5m]))
            > 10 and on () up{job="api"} == 1
        for: 90s
        labels: {severity: page}
        annotations:
          summary: '{{ $labels.zone }} has {{ $value | humanize }} errors a second'
`;

const MODULE = `import { requests } from '@belvedere/metrics-shop';
import { anyJob, promql } from '@belvedere/promql';
import { importedAlert, importedGroup, importedRecording, type RuleGroup } from '@belvedere/rule-kit';

export const statusRequestsRate5m = importedRecording(
  'status:requests:rate5m',
  promql\`sum by (status) (rate(\${requests}[5m]))\`.returns('count/second', 'status'),
);

export const tooManyErrors = importedAlert('Too many errors', {
  when: promql\`
    sum(rate(\${anyJob(requests)}{status=~"5.."}[5m]))
      > 10 and on () \${api.up} == 1
  \`.returns('count/second'),
  for: '1m30s',
  labels: {
    severity: 'page',
  },
  annotations: {
    summary: '{{ $labels.zone }} has {{ $value | humanize }} errors a second',
  },
  lostLabels: ['zone'],
});

export const shopAlertsRules = importedGroup('shop', 'Shop alerts', {
  fields: { partial_response_strategy: 'abort' },
  rules: [statusRequestsRate5m, tooManyErrors],
});

/** All groups, in the order of their file. */
export const groups: readonly RuleGroup[] = [shopAlertsRules];
`.replace('{ requests }', '{ api, requests }');

const NOTES = `metrics of @belvedere/metrics-shop: 2
alert Too many errors names label 'zone', which its expression loses: Prometheus writes nothing there
group Shop alerts carries through what Prometheus does not know: partial_response_strategy
lost: line 1, a comment: # Theirs
2 rules in 1 group, each compiled back and compared
`;

let repository: TestRepository;
beforeAll(async () => {
  repository = await TestRepository.create({
    'packages/metrics/shop/src/index.ts': CATALOG,
    'packages/metrics/shop/package.json': '{"name": "@belvedere/metrics-shop", "type": "module"}',
    'rules.yaml': RULES,
    'others.yaml': 'groups: [{name: a, rules: [{alert: A, expr: other_total > 5}]}]',
    'broken.yaml': 'groups:\n- name: a\n  rules:\n  - {record: a, expr: rate(up)}\n  - {record: b, expr: sum(}\n',
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
const importRules = (...words: readonly string[]) => belvedere(['import', 'rules', ...words]);

describe('import rules', () => {
  it('writes a module, typed by the catalogs, and says what it did', () => {
    expect(importRules('rules.yaml', '--domain', 'shop')).toEqual({ status: 0, stdout: MODULE, stderr: NOTES });
  });

  it('reads stdin too, and is content with a catalog that is named', () => {
    const { status, stdout } = belvedere(['import', 'rules', '-', '--domain', 'shop', '--catalog', 'shop'], RULES);
    expect({ status, stdout }).toEqual({ status: 0, stdout: MODULE });
  });

  it('writes a project’s files, which compile back to what was read', async () => {
    const out = 'stacks/theirs/src/imported';
    const { status, stdout } = importRules('others.yaml', '--domain', 'theirs', '--out', out);
    const files = ['metrics.ts', 'a.ts', 'index.ts'];
    expect({ status, stdout }).toEqual({ status: 0, stdout: files.map((file) => `${join(out, file)}\n`).join('') });
    expect(readdirSync(join(repository.root, out)).sort()).toEqual(files.sort());

    await repository.write(
      'stacks/theirs/src/definitions.ts',
      `import { groups, importedCatalog } from './imported/index.ts';
export const definitions = {
  name: 'theirs', catalogs: [importedCatalog], dashboards: [], groups, tests: [],
};`,
    );
    const compiled = belvedere(['compile', 'theirs']);
    expect({ ...compiled, stdout: compiled.stdout.replaceAll(/^error.*$/gm, 'ERROR') }).toMatchObject({ status: 0 });
    const text = readFileSync(join(repository.root, 'dist/theirs/rules/theirs-a.yaml'), 'utf8');
    expect(readRules('a', text).groups).toEqual(
      readRules('a', readFileSync(join(repository.root, 'others.yaml'), 'utf8')).groups,
    );
  });

  it('writes over nothing', async () => {
    await repository.write('there/index.ts', '');
    expect(importRules('others.yaml', '--out', 'there')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'there has index.ts already: choose another folder with --out\n',
    });
    expect(readdirSync(join(repository.root, 'there'))).toEqual(['index.ts']);
  });

  it('shows all problems with carets, and writes nothing', () => {
    const { status, stdout, stderr } = importRules('broken.yaml', '--out', 'nowhere');
    expect(status).toBe(1);
    expect(stdout).toContain('error promql/type  broken.yaml:4  recording a, expr\n');
    expect(stdout).toContain('  1 | rate(up)\n    |      ^^');
    expect(stdout).toContain('error promql/syntax  broken.yaml:5  recording b, expr\n');
    expect(stderr).toBe('nothing is written of broken.yaml: correct it first\n');
    expect(readdirSync(repository.root)).not.toContain('nowhere');
  });

  it.each([
    [['missing.yaml'], 'missing.yaml cannot be read: ENOENT'],
    [['rules.yaml', '--catalog', 'shpo'], "--catalog: packages/metrics has no 'shpo': there are shop"],
    [['rules.yaml', '--domain', 'My Shop'], "--domain 'My Shop' is no name of a domain"],
    [[], "missing required argument 'file'"],
  ])('with %j is a sentence, and exit code 2', (words, sentence) => {
    const { status, stdout, stderr } = importRules(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('has help with an example', () => {
    const { status, stdout } = importRules('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('npx belvedere import rules alerts.yaml --domain shop --out alerts/shop/src/imported');
  });
});
