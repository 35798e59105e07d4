import { describe, expect, test } from '@jest/globals';
import { catalog, counter, gauge, histogram, job, nativeHistogram, summary } from '@belvedere/promql';
import { formatOf } from '../exposition/format.ts';
import { parseExposition } from '../exposition/parse.ts';
import { compareCatalogs, type Comparison } from './compare.ts';
import type { ObservedJob } from './observed-job.ts';
import { healthy, observe } from './test-support/observe.ts';

const api = job('api', { scrapeInterval: '15s' });
const worker = job('worker', { scrapeInterval: '15s' });
const own = { help: 'Help.', job: api };

const exposing = (text: string, change: Partial<ObservedJob> = {}, name = 'api'): ObservedJob => ({
  ...observe(healthy(name), parseExposition(text, { file: 'metrics.txt', format: formatOf(text) })),
  ...change,
});

function compare(metrics: object, observed: readonly ObservedJob[], known: Comparison['known'] = []): string[] {
  const catalogs = [{ catalog: catalog('shop', metrics), project: 'packages/metrics/shop' }];
  const jobs = new Map(observed.map((one) => [one.name, one]));
  return compareCatalogs({ catalogs, known: [...catalogs, ...known], observed: jobs }).map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

describe('a metric is there', () => {
  test('by the shorter name that OpenMetrics gives to its family', () => {
    const metrics = { a: counter('a_total', own), b: gauge('build_info', { ...own, labels: ['version'] }) };
    const text = '# TYPE a counter\na_total 1\na_created 1\n# TYPE build info\nbuild_info{version="1"} 1\n# EOF\n';
    expect(compare(metrics, [exposing(text)])).toEqual([]);
  });

  test('without a series, where its type is stated', () => {
    const metrics = { a: counter('a_total', { ...own, labels: ['x'] }), b: gauge('b', own) };
    expect(compare(metrics, [exposing('# TYPE a_total counter\n# TYPE b counter\n')])).toEqual([
      'catalog/wrong-kind: b is declared as a gauge, and targets of the job api expose a counter',
    ]);
  });

  test('for each of its jobs', () => {
    const metrics = { a: gauge('a', { ...own, job: [api, worker] }) };
    expect(compare(metrics, [exposing('a 1\n'), exposing('c:d 1\n', {}, 'worker')])).toEqual([
      'catalog/missing-metric: a is declared for the job worker, and no target of that job exposes it',
    ]);
  });

  test('whatever its kind, where its targets state none', () => {
    expect(compare({ a: counter('faults_seen', own) }, [exposing('faults_seen 1\n')])).toEqual([]);
  });
});

describe('histograms', () => {
  const classic = '# TYPE a histogram\na_bucket{le="1.0"} 1\na_bucket{le="+Inf"} 1\na_sum 1\na_count 1\n';
  const native: Partial<ObservedJob> = {
    types: new Map([['a', new Set(['histogram'])]]),
    seriesNames: new Set(['a', 'up']),
    series: new Map([['a', { labels: ['__name__', 'job', 'instance'], values: new Map() }]]),
  };

  test('have their bounds, however they are written', () => {
    expect(compare({ a: histogram('a', { ...own, buckets: [1] }) }, [exposing(classic)])).toEqual([]);
  });

  test('classic and native ones are two kinds', () => {
    expect(compare({ a: nativeHistogram('a', own) }, [exposing(classic)])).toEqual([
      'catalog/wrong-kind: a is declared as a native-histogram, and targets of the job api expose a classic histogram',
    ]);
    expect(compare({ a: histogram('a', own) }, [exposing('', native)])).toEqual([
      'catalog/wrong-kind: a is declared as a histogram, and targets of the job api expose a native histogram',
    ]);
    expect(compare({ a: nativeHistogram('a', own) }, [exposing('', native)])).toEqual([]);
  });

  test('summaries need not have quantiles', () => {
    const text = '# TYPE a summary\na_sum{x="1"} 1\na_count{x="1"} 1\n';
    expect(compare({ a: summary('a', { ...own, labels: ['x'] }) }, [exposing(text)])).toEqual([]);
    expect(compare({ a: summary('a', { ...own, labels: ['x'], quantiles: [0.5, 0.9] }) }, [exposing(text)])).toEqual([
      'catalog/missing-quantile: a of the job api has no quantile 0.5, 0.9',
    ]);
  });
});

describe('labels', () => {
  test('that the target has are no labels of the metric, but may be declared', () => {
    const target = { targetLabels: ['job', 'instance', 'cluster'] };
    const observed = {
      ...exposing('a 1\n', target),
      series: new Map([['a', { labels: ['__name__', 'job', 'instance', 'cluster'], values: new Map() }]]),
    };
    expect(compare({ a: gauge('a', own) }, [observed])).toEqual([]);
    expect(compare({ a: gauge('a', { ...own, labels: ['cluster'] }) }, [observed])).toEqual([]);
  });

  test('that are on no series: an error where they must have a value, a warning where they may be empty', () => {
    const labelled = (values: Readonly<Record<string, readonly string[]>>) => {
      const a = gauge('a', { ...own, labels: ['x'], values });
      const catalogs = [{ catalog: catalog('shop', { a }), project: 'packages/metrics/shop' }];
      const observed = new Map([['api', exposing('a{x=""} 1\n')]]);
      return compareCatalogs({ catalogs, known: catalogs, observed }).map(({ code, severity }) => [code, severity]);
    };
    expect(labelled({ x: ['1', '2'] })).toEqual([['catalog/missing-label', 'error']]);
    expect(labelled({})).toEqual([['catalog/missing-label', 'warning']]);
    expect(labelled({ x: ['', '1'] })).toEqual([]);
  });

  test('and values are shown so that no terminal is led astray', () => {
    const a = gauge('a', { ...own, labels: ['x'], values: { x: ['1'] } });
    expect(compare({ a }, [exposing('a{x="\u001b[2J\u202e","y\u009b"="2"} 1\n')])).toEqual([
      String.raw`catalog/extra-label: a of the job api has a label 'y\u009b' that is not declared; declared are x`,
      String.raw`catalog/unknown-value: a of the job api has values of x that are not declared: '\u001b[2J\u202e'`,
    ]);
  });
});

describe('what is exposed beyond the catalog', () => {
  const text = `# TYPE seen_total counter
seen_total 1
# TYPE wait_seconds histogram
wait_seconds_bucket{le="+Inf"} 1
wait_seconds_sum 1
wait_seconds_count 1
# TYPE go_goroutines gauge
go_goroutines 1
process_cpu_seconds_total 1
`;
  test('is said once for each metric, and not of what every client brings', () => {
    expect(compare({ seen: counter('seen_total', own) }, [exposing(text)])).toEqual([
      'catalog/unknown-metric: wait_seconds is exposed by the job api, and no catalog declares it',
    ]);
  });

  test('is not unknown where another catalog declares it for that job', () => {
    const theirs = {
      catalog: catalog('other', { wait: histogram('wait_seconds', own) }),
      project: 'packages/metrics/other',
    };
    expect(compare({ seen: counter('seen_total', own) }, [exposing(text)], [theirs])).toEqual([]);
  });
});

test('a job is scraped as declared, or its interval is a problem: an error where it is slower', () => {
  const metrics = { a: gauge('a', own) };
  const catalogs = [{ catalog: catalog('shop', metrics), project: 'packages/metrics/shop' }];
  const severities = (scrapeIntervals: number[]) =>
    compareCatalogs({
      catalogs,
      known: catalogs,
      observed: new Map([['api', exposing('a 1\n', { scrapeIntervals })]]),
    }).map(({ code, severity }) => [code, severity]);
  expect(severities([15_000])).toEqual([]);
  expect(severities([5_000])).toEqual([['catalog/scrape-interval', 'warning']]);
  expect(severities([15_000, 60_000])).toEqual([['catalog/scrape-interval', 'error']]);
});
