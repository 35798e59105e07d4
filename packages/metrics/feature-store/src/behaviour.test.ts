import { describe, expect, test } from '@jest/globals';
import { createSimulation, type SimulationOptions } from '@belvedere/simulator';
import { unsimulated } from '@belvedere/simulator/model';
import { parseExposition } from '@belvedere/simulator/parse-exposition';
import { Observation } from '@belvedere/simulator/observation';
import { pressures } from './behaviour/pressure.ts';
import { behaviours, incidents, type IncidentName } from './behaviour.ts';
import { featureStoreCatalog, ownKafka, ownNodes, ownProbes, ownRedis } from './index.ts';

const START = Date.UTC(2026, 10, 21) / 1000;
const [MINUTE, HOUR] = [60, 3600];

const simulate = (options: Partial<SimulationOptions> = {}) =>
  createSimulation({ behaviours, seed: 1, start: START, ...options });

const atNoon = () => new Observation(simulate({ start: START + 12 * HOUR }), START + 12 * HOUR, START + 13 * HOUR);

describe('every metric', () => {
  test('of the catalog is simulated', () => {
    expect(unsimulated(featureStoreCatalog, behaviours)).toEqual([]);
  });

  test('that is simulated is exposed with exactly the labels, buckets and known values that it declares', () => {
    const simulation = simulate();
    const metrics = [...new Set(behaviours.flatMap(({ catalog }) => catalog.metrics))];
    const exposed = new Set<string>();
    for (const { job, instance } of simulation.targets) {
      const { samples } = parseExposition(simulation.scrape(job.name, instance, START + MINUTE)!);
      for (const { name, labels } of samples) {
        const metric = metrics.find(
          (one) =>
            one.jobs.includes(job) &&
            (one.kind === 'histogram' ? name.replace(/_(bucket|sum|count)$/, '') : name) === one.name,
        );
        const bound = name.endsWith('_bucket') && metric?.kind === 'histogram' ? ['le'] : [];
        expect([name, Object.keys(labels).sort()]).toEqual([
          name,
          [...(metric?.ownLabels ?? ['undeclared']), ...bound].sort(),
        ]);
        for (const [label, value] of Object.entries(labels)) {
          expect(metric?.values[label] ?? [value]).toContain(value);
        }
        exposed.add(`${job.name} ${metric?.name}`);
      }
      for (const metric of metrics.filter(({ kind, jobs }) => kind === 'histogram' && jobs.includes(job))) {
        const own = samples.filter(({ name }) => name === `${metric.name}_bucket`);
        const bounds = new Set(own.map(({ labels }) => Number(labels['le']?.replace('+Inf', 'Infinity'))));
        expect([metric.name, ...bounds]).toEqual([metric.name, ...metric.buckets, Infinity]);
      }
    }
    const declared = metrics.flatMap(({ name, jobs }) => jobs.map((job) => `${job.name} ${name}`));
    expect([...exposed].sort()).toEqual(declared.filter((key) => !key.endsWith(' up')).sort());
  });
});

describe('without an incident', () => {
  /** Far enough from every alert that no noise and no hour of the day reaches it. */
  const QUIET = 0.8;

  test.each(Array.from({ length: 12 }, (_, index) => 2 * index))(
    'the hours from %d UTC on stay clear of every alert',
    (hour) => {
      const begin = START + hour * HOUR;
      // Another seed each hour: what holds for one of them only is luck.
      const near = Object.entries(
        pressures(new Observation(simulate({ seed: hour, start: begin }), begin, begin + 5 * MINUTE)),
      );
      expect(near.filter(([, pressure]) => !(pressure <= QUIET))).toEqual([]);
    },
  );

  test('so does the end of a long history', () => {
    const simulation = simulate();
    const near = Object.entries(
      pressures(new Observation(simulation, START + 6 * HOUR, START + 6 * HOUR + 5 * MINUTE)),
    );
    expect(near.filter(([, pressure]) => !(pressure <= QUIET))).toEqual([]);
  });

  test('values are those of a healthy service', () => {
    const observed = atNoon();
    for (const endpoint of ['fraud', 'personalization']) {
      const p95 = observed.quantile(0.95, 'inference_request_duration_seconds', { endpoint });
      expect(p95).toBeGreaterThan(0.055);
      expect(p95).toBeLessThan(0.095);
    }
    const hits = observed.increase('feature_cache_hits_total');
    const hitRatio = hits / (hits + observed.increase('feature_cache_misses_total'));
    expect(hitRatio).toBeGreaterThan(0.93);
    expect(hitRatio).toBeLessThan(0.96);
    expect(observed.share('inference_requests_total', { status: /^5/ })).toBeCloseTo(0.0005, 4);
  });

  test('afternoons are busier than nights', () => {
    const requestsFrom = (begin: number) =>
      new Observation(simulate({ start: begin }), begin, begin + HOUR / 2).increase('inference_requests_total');
    expect(requestsFrom(START + 15 * HOUR) / requestsFrom(START + 3 * HOUR)).toBeGreaterThan(1.8);
  });

  test('what belongs together agrees', () => {
    const observed = atNoon();
    const requests = observed.increase('inference_requests_total');
    const about = (value: number) => expect(Math.abs(value / requests - 1)).toBeLessThan(0.01);
    about(observed.increase('inference_request_duration_seconds_count'));
    about(observed.increase('model_inference_duration_seconds_count'));
    about(observed.increase('model_prediction_confidence_ratio_count'));
    const cacheReads = observed.increase('feature_cache_hits_total') + observed.increase('feature_cache_misses_total');
    const redisReads =
      observed.increase('redis_keyspace_hits_total') + observed.increase('redis_keyspace_misses_total');
    expect(Math.abs(cacheReads / redisReads - 1)).toBeLessThan(0.01);
  });
});

describe('an incident', () => {
  /** What each one brings beyond its threshold, and nothing else. */
  const EXPECTED: Readonly<Record<IncidentName, readonly string[]>> = {
    'redis-down': ['cache hit rate', 'redis down'],
    'inference-slow': ['latency', 'severe latency'],
    'kafka-lag': ['stream lag'],
    'inference-down': ['inference API down'],
    'feature-zone-down': ['inference API down'],
  };

  test.each(Object.values(incidents))(
    '$name goes beyond exactly what it names, at night and at the peak',
    (incident) => {
      for (const hour of [3, 15]) {
        const begin = START + hour * HOUR;
        const simulation = simulate({ start: begin, incident });
        const near = Object.entries(pressures(new Observation(simulation, begin + 2 * MINUTE, begin + 7 * MINUTE)));
        expect(near.filter(([, pressure]) => pressure > 1.2).map(([name]) => name)).toEqual(
          near.map(([name]) => name).filter((name) => EXPECTED[incident.name].includes(name)),
        );
        expect(
          near.filter(([name, pressure]) => !EXPECTED[incident.name].includes(name) && !(pressure <= 0.8)),
        ).toEqual([]);
      }
    },
  );

  /** The metrics that differ from the same time without it. */
  const CHANGED: Readonly<Record<IncidentName, RegExp>> = {
    'redis-down': /^(redis_|feature_cache_|feature_fetch_|inference_active_|inference_request_duration|probe_success)/,
    'inference-slow': /^(model_inference_|inference_active_|inference_request_duration)/,
    'kafka-lag': /^(kafka_consumer|stream_watermark)/,
    'inference-down': /^(inference_|model_(predict|infer)|feature_fetch_|ab_test_assign)/,
    'feature-zone-down': /^(inference_|model_(predict|infer)|feature_fetch_|ab_test_assign)/,
  };

  test.each(Object.values(incidents))('$name changes only what it is about', (incident) => {
    const [quiet, troubled] = [simulate(), simulate({ incident })].map((simulation) =>
      simulation.targets.flatMap(({ job, instance }) => {
        const text = simulation.scrape(job.name, instance, START + 10 * MINUTE);
        const target = { job: job.name, instance };
        return text === undefined ? [] : parseExposition(text).samples.map((sample) => ({ ...sample, target }));
      }),
    );
    const keyOf = ({ name, labels, target }: NonNullable<typeof quiet>[number]) =>
      JSON.stringify([name, labels, target]);
    const values = new Map(quiet!.map((sample) => [keyOf(sample), sample.value]));
    const changed = new Set(troubled!.filter((one) => values.get(keyOf(one)) !== one.value).map(({ name }) => name));
    expect(changed.size).toBeGreaterThan(0);
    expect([...changed].filter((name) => !CHANGED[incident.name].test(name))).toEqual([]);
  });
});

describe('the matchers of the infrastructure', () => {
  const instancesOf = (name: string) =>
    simulate()
      .targets.filter(({ job }) => job.name === name)
      .map(({ instance }) => instance);
  const fits = (pattern: RegExp, instance: string) => new RegExp(`^(?:${pattern.source})$`).test(instance);

  test.each([
    ['node', ownNodes],
    ['redis', ownRedis],
    ['kafka', ownKafka],
    ['blackbox', ownProbes],
  ])('find every simulated instance of %s', (job, { instance: pattern }) => {
    expect(instancesOf(job).length).toBeGreaterThan(0);
    expect(instancesOf(job).filter((instance) => !fits(pattern, instance))).toEqual([]);
    expect(fits(pattern, 'trading-redis-0')).toBe(false);
  });
});
