import { describe, expect, test } from '@jest/globals';
import {
  apiGateway,
  everyService,
  gatewayUpstreamRequests,
  httpRequests,
  marketData,
  ownNodes,
  ownProbes,
  payment,
  probesOf,
  trading,
  tradingCatalog,
} from './index.ts';

const { metrics, jobs } = tradingCatalog;

const places = (chosen: typeof metrics) => chosen.map(({ name }) => name);

describe('the services', () => {
  test('are ten, scraped every 30 seconds', () => {
    expect(jobs.map(({ name, scrapeInterval }) => [name, scrapeInterval]).sort()).toEqual(
      [
        'trading-api-gateway',
        'trading-engine',
        'trading-market-data',
        'trading-notification',
        'trading-order-processing',
        'trading-payment',
        'trading-portfolio',
        'trading-risk',
        'trading-signals',
        'trading-user-management',
      ].map((name) => [name, 30_000]),
    );
  });

  test('all expose what is common, and each something of its own', () => {
    for (const service of everyService) {
      const exposed = metrics.filter((metric) => metric.jobs.includes(service));
      expect(places(exposed)).toEqual(
        expect.arrayContaining(['up', 'http_requests_total', 'service_build_info', 'log_messages_total']),
      );
      expect(exposed.some((metric) => metric.jobs.length === 1 && metric.name !== 'up')).toBe(true);
    }
  });

  test('are told apart by their job', () => {
    expect(httpRequests.where({ job: trading.name }).rate().print()).toContain('job="trading-engine"');
    expect(httpRequests.metric.jobs).toEqual(everyService);
  });

  test('are all upstreams of the gateway but itself', () => {
    expect([...gatewayUpstreamRequests.metric.values['upstream']!, apiGateway.name].sort()).toEqual(
      jobs.map(({ name }) => name).sort(),
    );
  });
});

describe('the names', () => {
  test('of counters end in _total, and of nothing else', () => {
    expect(places(metrics.filter(({ kind, name }) => (kind === 'counter') !== name.endsWith('_total')))).toEqual([]);
  });

  test('say base units', () => {
    const unusual =
      /_(ms|millis|milliseconds|minutes|hours|days|percent|percentage|pct|kb|mb|kilobytes|megabytes|usd|cents)(_|$)/;
    expect(places(metrics.filter(({ name }) => unusual.test(name)))).toEqual([]);
  });

  test.each([
    [/_(duration|latency|age)(_|$)/, 'seconds'],
    [/_timestamp(_|$)/, 'seconds'],
    [/(^|_)(revenue|value|volume|profit|loss|cost|price|exposure)(_|$)(?!.*timestamp)/, 'dollars'],
  ])('with %s are measured in %s', (pattern, unit) => {
    const measured = metrics.filter(({ name }) => pattern.test(name));
    expect(measured.length).toBeGreaterThan(0);
    expect(places(measured.filter((metric) => metric.unit !== unit))).toEqual([]);
  });

  test('stand once in each job', () => {
    const all = metrics.flatMap(({ name, jobs: exposing }) => exposing.map((job) => `${job.name} ${name}`));
    expect(new Set(all).size).toBe(all.length);
  });

  test('leave out what the exporters of the platform say', () => {
    expect(places(metrics.filter(({ name }) => /^(aws|kube|container|node|probe|redis|pg)_/.test(name)))).toEqual([]);
  });
});

describe('the labels', () => {
  /** Open sets, each small: routes and versions that are deployed. */
  const OPEN = ['path', 'status', 'version', 'revision'];

  test('have known values, some few open ones aside', () => {
    const unknown = metrics.flatMap(({ ownLabels, values }) => ownLabels.filter((label) => !(label in values)));
    expect([...new Set(unknown)].sort()).toEqual([...OPEN].sort());
  });

  test('have values for labels that exist, each once', () => {
    for (const { name, ownLabels, values } of metrics) {
      for (const [label, known] of Object.entries(values)) {
        expect([name, ownLabels.includes(label), new Set(known).size]).toEqual([name, true, known.length]);
      }
    }
  });

  test('keep each metric of an instance below a thousand series', () => {
    const seriesOf = ({ ownLabels, values, buckets }: (typeof metrics)[number]) => {
      const perCombination = buckets.length === 0 ? 1 : buckets.length + 3;
      return ownLabels.reduce((product, label) => product * (values[label]?.length ?? 1), perCombination);
    };
    expect(places(metrics.filter((metric) => seriesOf(metric) > 1000))).toEqual([]);
  });
});

test('every metric says what it is, in a sentence', () => {
  expect(places(metrics.filter(({ help }) => !/^[A-Z][^.].+[^.]\.$/.test(help)))).toEqual([]);
});

describe('the matchers of the infrastructure', () => {
  const fits = ({ instance }: { instance: RegExp }, target: string) =>
    new RegExp(`^(?:${instance.source})$`).test(target);

  test('find what is trading’s own', () => {
    expect(fits(ownNodes, 'trading-node-0')).toBe(true);
    expect(fits(ownNodes, 'feature-store-node-0')).toBe(false);
    expect(fits(ownProbes, 'https://trading-payment.trading.svc/health')).toBe(true);
    expect(fits(ownProbes, 'https://inference-api.feature-store.svc/health')).toBe(false);
  });

  test.each(['https://trading-payment.trading.svc/health', 'https://trading-payment/health', 'trading-payment:8080'])(
    'find %s for its service alone',
    (target) => {
      expect(everyService.filter((service) => fits(probesOf(service), target))).toEqual([payment]);
      expect(fits(probesOf(marketData), target)).toBe(false);
    },
  );
});
