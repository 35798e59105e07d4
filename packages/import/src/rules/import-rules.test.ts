import { describe, expect, it } from '@jest/globals';
import { knownMetrics, type KnownMetric } from './catalog/known-metrics.ts';
import { importRules } from './import-rules.ts';
import * as shop from './test-support/shop-catalog.ts';

const known = knownMetrics([{ domain: 'shop', module: '@belvedere/metrics-shop', exports: shop }]);

/** What is written of one recording of an expression: its query, and what was said. */
function imported(expr: string, catalogs: readonly KnownMetric[] = known) {
  const text = JSON.stringify({ groups: [{ name: 'a', rules: [{ record: 'r', expr }] }] });
  const { module, notes, problems } = importRules('a.yaml', text, { domain: 'shop', known: catalogs });
  expect(problems).toEqual([]);
  const [, query] = /importedRecording\('r', ([^]*?)\);\n\nexport const aRules/.exec(module)!;
  return { query, module, notes: notes.join('\n') };
}

describe('an expression over metrics of catalogs', () => {
  it.each([
    // The matcher that the catalog pins comes with the metric, wherever it stood.
    ['rate(requests_total{job="api"}[5m])', 'rate(${requests}[5m])'],
    ['rate(requests_total{ job="api", }[5m])', 'rate(${requests}[5m])'],
    ['rate(requests_total{job="api", status="5"}[5m])', 'rate(${requests}{status="5"}[5m])'],
    ['rate(requests_total{status="5" , job="api"}[5m])', 'rate(${requests}{status="5"}[5m])'],
    ['rate(requests_total{status="5",job="api",path="/"}[5m])', 'rate(${requests}{status="5",path="/"}[5m])'],
    ['max(lag_seconds{job=~"api|worker"})', 'max(${lag})'],
    // Any other choice of a job stays as it is.
    ['rate(requests_total[5m])', 'rate(${anyJob(requests)}[5m])'],
    ['rate(requests_total{job=~"api"}[5m])', 'rate(${anyJob(requests)}{job=~"api"}[5m])'],
    ['rate(requests_total{job="api", job!="x"}[5m])', 'rate(${anyJob(requests)}{job="api", job!="x"}[5m])'],
    ['max(lag_seconds{job="worker"})', 'max(${anyJob(lag)}{job="worker"})'],
    // Parts, summaries, native histograms, the health of a job.
    ['rate(duration_seconds_sum{job="api"}[5m])', 'rate(${duration}_sum[5m])'],
    ['pause_seconds{quantile="0.5"}', '${pause}{quantile="0.5"}'],
    ['rate(pause_seconds_count[5m])', 'rate(${pause}_count[5m])'],
    ['histogram_count(rate(load{job="worker"}[5m]))', 'histogram_count(rate(${load}[5m]))'],
    ['up{job="api"} == 0', '${api.up} == 0'],
    ['up{job="worker"} offset 5m', '${worker.up} offset 5m'],
    // What would end a template, or begin an interpolation.
    ['requests_total{job="api", path=~"`\\\\.${x}"}', '${requests}{path=~"\\`\\\\\\\\.\\${x}"}'],
    // A name in quotes stays text.
    ['{"dotted.name"}', '{"dotted.name"}'],
  ])('%s is %s', (expr, template) => {
    const { query, notes } = imported(expr);
    expect(query).toContain(`promql\`${template}\`.returns(`);
    expect(notes).not.toContain('carried through');
    expect(notes).not.toContain('declared anew');
  });

  it('states its unit and labels', () => {
    expect(imported('sum by (path) (rate(requests_total{job="api"}[5m]))').query).toContain(
      ".returns('count/second', 'path')",
    );
    expect(imported('max by (topic) (lag_seconds) > 5').query).toContain(".returns('seconds', 'topic')");
  });

  it('stands below its template where it has several lines, comments included', () => {
    expect(imported('sum(\n  # all of them\n  rate(requests_total[5m])\n)').query).toBe(
      "promql`\n    sum(\n      # all of them\n      rate(${anyJob(requests)}[5m])\n    )\n  `.returns('count/second')",
    );
  });

  it('that the catalogs contradict reads metrics that are declared anew', () => {
    const { query, module, notes } = imported('sum by (zone) (rate(requests_total[5m]))');
    expect(query).toContain('promql`sum by (zone) (rate(${requests}[5m]))`');
    expect(module).not.toContain('@belvedere/metrics-shop');
    expect(module).toContain("labels: ['zone']");
    expect(notes).toContain(
      "recording r reads metrics declared anew, since the catalog says: by names the label 'zone'",
    );
  });

  it('that can never be true is carried through', () => {
    const { query, notes } = imported('count(lag_seconds) == 0');
    expect(query).toBe("importedExpression(`count(lag_seconds) == 0`, { unit: 'count' })");
    expect(notes).toContain('recording r is carried through as it is: this is never true');
  });

  it('over a name of several domains means the one that knows most of the names', () => {
    const other = knownMetrics([
      { domain: 'other', module: '@belvedere/metrics-other', exports: { same: shop.requests } },
    ]);
    const both = imported('sum(requests_total) / sum(lag_seconds)', [...other, ...known]).module;
    expect(both).toContain('${anyJob(requests)}');
    const alone = imported('sum(requests_total)', [...other, ...known]);
    expect(alone.module).not.toContain('metrics-other');
    expect(alone.notes).toContain("guessed: 'requests_total'");
  });
});

describe('metrics that no catalog declares', () => {
  it.each([
    ['rate(a[5m])', "counter('a'"],
    ['a_total > 5', "counter('a_total'"],
    ['a > 5', "gauge('a'"],
    ['delta(a_total[5m])', "gauge('a_total'"],
    ['histogram_quantile(0.9, sum by (le) (rate(a_bucket[5m]))) > rate(a_sum[5m])', "histogram('a'"],
    ['histogram_quantile(0.9, rate(a[5m]))', "nativeHistogram('a'"],
    ['histogram_avg(rate(a[5m]))', "nativeHistogram('a'"],
    ['rate(a_sum[5m]) / rate(a_count[5m])', "summary('a'"],
    ['a{quantile="0.9"}', 'quantiles: [0.9]'],
    ['a_bucket{le="0.3"}', 'buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.3, 0.5, 1, 2.5, 5, 10]'],
    ['sum by (x, y) (a{z="1"})', "labels: ['x', 'y', 'z']"],
    ['a * on (x) group_left (y) b', "gauge('b', {\nhelp: 'Read by imported rules.',\nlabels: ['x', 'y']"],
    ['a{x="1"} / ignoring (y) b', "gauge('b', {\nhelp: 'Read by imported rules.',\nlabels: ['x']"],
    ['label_replace(a, "x", "$1", "y", "(.*)")', "labels: ['y']"],
  ])('of %s are guessed: %s', (expr, declaration) => {
    const { module, notes } = imported(expr, []);
    expect(module).toContain(declaration);
    expect(notes).toContain('guessed: ');
    expect(notes).not.toContain('carried through');
  });

  it('have the labels that templates name', () => {
    const rule = { alert: 'A', expr: 'sum without (x) (a) > 5', annotations: { summary: '{{ $labels.pod }}' } };
    const text = JSON.stringify({ groups: [{ name: 'a', rules: [rule] }] });
    expect(importRules('a.yaml', text, { domain: 'shop' }).module).toContain("labels: ['pod', 'x']");
  });

  it('are not those that the file records', () => {
    const rules = [
      { record: 'a_total', expr: 'sum(b)' },
      { alert: 'A', expr: 'a_total > 5' },
    ];
    const text = JSON.stringify({ groups: [{ name: 'a', rules }] });
    const { module } = importRules('a.yaml', text, { domain: 'shop' });
    expect(module).toContain('promql`a_total > 5`');
    expect(module).not.toContain("counter('a_total'");
  });
});

describe('names', () => {
  it('are told apart, whatever they are', () => {
    const rules = [
      { record: 'promql', expr: 'metrics' },
      { record: 'class', expr: 'sum(groups)' },
      { alert: 'Down', expr: 'up == 0' },
      { alert: 'down', expr: 'up == 0' },
      { alert: '日本', expr: 'up == 0' },
    ];
    const text = `${JSON.stringify({ groups: [{ name: 'index', rules }] })}\n---\n${JSON.stringify({ groups: [{ name: 'index', rules: [] }] })}`;
    const { modules, module } = importRules('a.yaml', text, { domain: 'shop' });
    expect([...modules.keys()]).toEqual(['metrics.ts', 'index-2.ts', 'index-3.ts', 'index.ts']);
    const constants = [...module.matchAll(/export const (\S+) = (?:gauge|imported)/g)].map(([, name]) => name);
    expect(constants).toEqual([
      ...['groupsMetric', 'metricsMetric', 'up', 'promqlMetric', 'classMetric', 'down', 'downMetric', 'unnamed'],
      ...['indexRules', 'indexRulesMetric'],
    ]);
    expect(module).toContain("key: 'index 2'");
  });

  it('stay on their line, and show as they are', () => {
    const rule = { alert: '\u202e*/`${x}\n', expr: 'up', annotations: { '\ud800': '\ud800{{ $value }}' } };
    const text = JSON.stringify({ groups: [{ name: "'", rules: [rule], labels: { a: '\u0007' } }] });
    const { problems } = importRules('a.yaml', text, { domain: 'shop' });
    expect(problems.map(({ message }) => message)).toEqual(["'\ud800' cannot be the name of an annotation"]);
    const sound = text.replace(String.raw`"\ud800":`, '"b":');
    const { module, notes } = importRules('a.yaml', sound, { domain: 'shop' });
    expect(module).toContain(String.raw`importedAlert('\u202e*/${'`'}${'${x}'}\n', {`);
    expect(module).toContain(String.raw`'\ud800{{ $value }}'`);
    expect(notes.join('\n')).not.toContain('\u202e');
  });
});
