import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkspaceCopy } from './workspace-copy.ts';

jest.setTimeout(180_000);

let copy: WorkspaceCopy;
beforeAll(() => {
  copy = new WorkspaceCopy();
  // A rule group of the domain that each test fills with a mistake.
  copy.write('alerts/feature-store/src/mistake.ts', sound);
  const index = 'alerts/feature-store/src/index.ts';
  copy.write(index, `${read(index)}export { mistakes } from './mistake.ts';\n`);
  const definitions = 'stacks/feature-store/src/definitions.ts';
  copy.write(
    definitions,
    read(definitions)
      .replace(
        "from '@belvedere/alerts-feature-store'",
        "from '@belvedere/alerts-feature-store';\nimport { mistakes } from '@belvedere/alerts-feature-store'",
      )
      .replace(/\bgroups,/g, (text, at: number, all: string) =>
        all.slice(0, at).includes('definitions: Domain') ? 'groups: [...groups, mistakes],' : text,
      ),
  );
});
afterAll(() => copy.remove());

const read = (file: string): string => readFileSync(join(copy.folder, file), 'utf8');
const FILE = 'alerts/feature-store/src/mistake.ts';

const module = (imports: string, when: string): string => `
import { count, quantity, ratio } from '@belvedere/core';
import { ${imports} } from '@belvedere/metrics-feature-store';
import { alert, ruleGroup } from '@belvedere/rule-kit';

export const mistake = alert('Mistake', {
  when: ${when},
  severity: 'warning',
  service: 'inference-api',
  summary: 'A mistake',
  description: 'A mistake.',
});

export const mistakes = ruleGroup('feature-store', 'mistakes', { rules: [mistake] });
void [count, quantity, ratio];
`;
const sound = module('inferenceRequests', "inferenceRequests.rate().sum().above(quantity(1e9, 'count/second'))");

const typecheck = () => copy.run('tsc', '-b', 'alerts/feature-store', '--pretty', 'false');
const check = (): readonly { code: string; message: string; help: string; where: Record<string, unknown> }[] => {
  const { code, text } = copy.run('belvedere', 'check', 'feature-store', '--json');
  expect(code).toBe(1);
  expect(text).not.toMatch(/^ {4}at /m);
  return (
    JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as { problems: ReturnType<typeof check> }
  ).problems;
};

describe('a mistake of an author', () => {
  it('a misspelt metric does not compile, and check names file and fix', () => {
    copy.write(
      FILE,
      module(
        'inferenceRequets as inferenceRequests',
        "inferenceRequests.rate().sum().above(quantity(1, 'count/second'))",
      ),
    );
    expect(typecheck().text).toMatch(
      /alerts\/feature-store\/src\/mistake\.ts\(3,\d+\): .*'inferenceRequets'\. Did you mean 'inferenceRequests'\?/,
    );
    expect(check()).toContainEqual(
      expect.objectContaining({
        code: 'definitions/cannot-load',
        where: expect.objectContaining({ file: FILE, line: 3 }) as unknown,
        help: expect.stringContaining("'inferenceRequets' is declared nowhere in that module") as unknown,
      }),
    );
  });

  it('a label that does not exist does not compile, and check names file, object and fix', () => {
    copy.write(
      FILE,
      module(
        'inferenceRequests',
        "inferenceRequests.where({ endpiont: 'fraud' }).rate().sum().above(quantity(1, 'count/second'))",
      ),
    );
    expect(typecheck().text).toMatch(/mistake\.ts\(7,\d+\): .*metric inference_requests_total has no label 'endpiont'/);
    expect(check()).toContainEqual(
      expect.objectContaining({
        code: 'promql/unknown-label',
        message: expect.stringContaining("metric inference_requests_total has no label 'endpiont'") as unknown,
        help: "did you mean 'endpoint'?",
        where: expect.objectContaining({ file: FILE, object: 'alert Mistake' }) as unknown,
      }),
    );
  });

  it('a rate of a gauge does not compile, and check names file and line', () => {
    copy.write(FILE, module('inferenceActiveRequests', 'inferenceActiveRequests.rate().sum().above(1)'));
    expect(typecheck().text).toMatch(
      /mistake\.ts\(7,\d+\): .*Property 'rate' does not exist on type 'Gauge<"inference_active_requests"/,
    );
    expect(check()).toContainEqual(
      expect.objectContaining({
        code: 'definitions/cannot-load',
        where: expect.objectContaining({ file: FILE, line: 7 }) as unknown,
      }),
    );
  });

  it('an alert without a runbook fails check with file, object and fix', () => {
    copy.write(FILE, sound);
    expect(check()).toContainEqual(
      expect.objectContaining({
        code: 'rules/missing-runbook',
        where: expect.objectContaining({ file: FILE, line: 6, object: 'alert Mistake' }) as unknown,
        help: expect.stringContaining('write alerts/feature-store/runbooks/Mistake.md') as unknown,
      }),
    );
  });

  it('compile writes nothing of a project with errors', () => {
    const { code } = copy.run('belvedere', 'compile', 'feature-store', '--out', 'dist');
    expect(code).toBe(1);
    expect(() => readFileSync(join(copy.folder, 'dist'))).toThrow('ENOENT');
  });
});

describe('wrong use of the command line', () => {
  it.each([
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['check', 'nonsense'], "no project is named 'nonsense': there are documents, feature-store"],
    [['compile', '--nonsense'], "unknown option '--nonsense'"],
    [['local', 'up', '--port', 'x'], "--port is a whole number from 0 to 65535, not 'x'"],
  ])('%j ends with 2 and a sentence', (words, sentence) => {
    const { code, text } = copy.run('belvedere', ...words);
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/^ {4}at /m);
    expect(code).toBe(2);
  });

  it('a folder that cannot be written is named', () => {
    copy.write('occupied', 'a file');
    const { code, text } = copy.run('belvedere', 'compile', 'dashboards/feature-store', '--out', 'occupied');
    expect(text).toMatch(/cannot write .*occupied.*: make it writable, or choose another folder with --out/);
    expect(code).toBe(2);
  });

  it('outside of a repository it says so', () => {
    const { code, text } = copy.run('sh', '-c', 'cd / && belvedere check');
    expect(text).toContain('/ is in no Belvedere repository: run this below the folder that holds nx.json');
    expect(code).toBe(2);
  });
});

describe('the README', () => {
  const blocks = () =>
    [...read('README.md').matchAll(/```ts\n\/\/ (\S+)\n(.*?)```/gs)].map(([, file, text]) => ({ file, text: text! }));
  const ofMetrics = `import { milliseconds, seconds } from '@belvedere/core';
import { featureStoreCatalog, inferenceRequestDuration } from '@belvedere/metrics-feature-store';
export const unused = [milliseconds, seconds, featureStoreCatalog];\n`;

  it('shows a panel, PromQL, a catalog, an alert and its test, an objective and a route', () => {
    expect(blocks().map(({ file }) => file)).toEqual([
      'dashboards/feature-store/src/inference-api/latency.ts',
      'alerts/feature-store/src/inference.ts',
      'packages/metrics/feature-store/src/inference.ts',
      'alerts/feature-store/src/inference.ts',
      'alerts/feature-store/src/inference.rule-tests.ts',
      'alerts/feature-store/src/objectives/inference.ts',
      'alerts/feature-store/src/routes/index.ts',
    ]);
  });

  it('shows what compiles', () => {
    const [panel, promql, catalog, alert, test, objective, route] = blocks().map(({ text }) => text);
    copy.write(FILE, sound);
    const ofPanel = `import { timeseries } from '@belvedere/dashboard-kit';\nimport { inferenceApiHighLatency } from '@belvedere/alerts-feature-store';\n`;
    copy.write('dashboards/feature-store/src/readme.ts', ofMetrics + ofPanel + panel);
    const ofAlerts = `import { promql } from '@belvedere/promql';
import { onCall, receiver, route, routingFragment, teamReceiver } from '@belvedere/routing';
import { alert, histogramSeries, pending, scenario, silent, steady } from '@belvedere/rule-kit';
import { latency, objective } from '@belvedere/slo';
import { inferenceApiHighLatency } from './inference.ts';\n`;
    const written = [ofMetrics, ofAlerts, promql, alert, test, objective, route, 'void [p95, load];\n'];
    copy.write('alerts/feature-store/src/readme.ts', written.join(''));
    const ofCatalog = `import { histogram } from '@belvedere/promql';
import { INFERENCE_BUCKETS } from './inference.ts';
import { inferenceApi } from './jobs.ts';
import { ENDPOINTS } from './vocabulary.ts';\n`;
    copy.write('packages/metrics/feature-store/src/readme.ts', ofCatalog + catalog);
    const { text } = copy.run('tsc', '-b', 'dashboards/feature-store', '--pretty', 'false');
    expect(text.replace(/^npm warn.*$/gm, '').trim()).toBe('');
  });

  it('shows PromQL that the catalog holds', () => {
    const written = `import { seconds } from '@belvedere/core';
import { featureStoreCatalog, inferenceRequestDuration } from '@belvedere/metrics-feature-store';
import { promql } from '@belvedere/promql';
${blocks()[1]!.text}console.log(p95.print());\nconsole.log(load.print());\n`;
    copy.write('alerts/feature-store/src/written.ts', written);
    const { code, text } = copy.run('node', 'alerts/feature-store/src/written.ts');
    expect(code).toBe(0);
    expect(text).toContain('rate(inference_request_duration_seconds_bucket{job="inference-api"}[5m])');
    expect(text).toContain('sum(rate(inference_requests_total{job="inference-api"}[5m]))');
  });
});

describe('compiling', () => {
  it('twice gives the same bytes', () => {
    const once = copy.run('belvedere', 'compile', 'dashboards/feature-store', '--out', 'first');
    const twice = copy.run('belvedere', 'compile', 'dashboards/feature-store', '--out', 'second');
    expect([once.code, twice.code]).toEqual([0, 0]);
    expect(copy.run('diff', '--recursive', 'first', 'second')).toEqual({ code: 0, text: '' });
  });
});
