import { describe, expect, test } from '@jest/globals';
import { createSimulation, type SimulationOptions } from '@belvedere/simulator';
import { unsimulated } from '@belvedere/simulator/model';
import { parseExposition } from '@belvedere/simulator/parse-exposition';
import { behaviours, incidents, type IncidentName } from './behaviour.ts';
import { everyService, ownNodes, ownPostgres, ownProbes, ownRedis, probesOf, tradingCatalog } from './index.ts';
import { Observation } from '@belvedere/simulator/observation';
import { pressures } from './test-support/pressures.ts';

const START = Date.UTC(2026, 10, 21) / 1000;
const [MINUTE, HOUR] = [60, 3600];

const simulate = (options: Partial<SimulationOptions> = {}) =>
  createSimulation({ behaviours, seed: 1, start: START, ...options });

/** How near everything is to its threshold five minutes later. */
const nearAfter = (options: Partial<SimulationOptions>, begin: number) =>
  Object.entries(
    pressures(new Observation(simulate({ start: begin, ...options }), begin + MINUTE, begin + 6 * MINUTE)),
  );

describe('every metric', () => {
  test('of the catalog is simulated', () => {
    expect(unsimulated(tradingCatalog, behaviours)).toEqual([]);
  });

  test('that is simulated is exposed by every instance with the labels and known values that it declares', () => {
    const simulation = simulate();
    const own = tradingCatalog.metrics.filter(({ name }) => name !== 'up');
    const exposed = new Set<string>();
    const wrong: string[] = [];
    for (const { job, instance } of simulation.targets.filter(({ job }) => tradingCatalog.jobs.includes(job))) {
      const metrics = new Map(own.filter(({ jobs }) => jobs.includes(job)).map((metric) => [metric.name, metric]));
      for (const { name, labels } of parseExposition(simulation.scrape(job.name, instance, START + MINUTE)!).samples) {
        const metric = metrics.get(name) ?? metrics.get(name.replace(/_(bucket|sum|count)$/, ''));
        const declared = [...(metric?.ownLabels ?? ['undeclared']), ...(name.endsWith('_bucket') ? ['le'] : [])];
        const known = Object.entries(labels).every(([label, value]) => metric?.values[label]?.includes(value) ?? true);
        if (!known || Object.keys(labels).sort().join() !== declared.sort().join()) {
          wrong.push(`${instance} ${name} ${JSON.stringify(labels)}`);
        }
        exposed.add(`${instance} ${metric?.name}`);
      }
    }
    expect(wrong).toEqual([]);
    const declared = own.flatMap(({ name, jobs }) =>
      jobs.flatMap((job) => [0, 1].map((n) => `${job.name}-${n} ${name}`)),
    );
    expect([...exposed].sort()).toEqual(declared.sort());
  });
});

describe('without an incident', () => {
  /** Far enough from every alert that no noise and no hour of the day reaches it. */
  const QUIET = 0.8;

  test.each([3, 9, 15, 21])('the hours from %d UTC on stay clear of every alert', (hour) => {
    // Another seed each hour: what holds for one of them only is luck.
    const near = nearAfter({ seed: hour }, START + hour * HOUR);
    expect(near.filter(([, pressure]) => !(pressure <= QUIET))).toEqual([]);
  });

  test('what belongs together agrees', () => {
    const observed = new Observation(simulate(), START, START + HOUR / 2);
    const about = (left: number, right: number) => expect(Math.abs(left / right - 1)).toBeLessThan(0.02);
    about(observed.increase('http_requests_total'), observed.increase('http_request_duration_seconds_count'));
    about(observed.increase('payment_attempts_total'), observed.increase('payment_duration_seconds_count'));
    about(
      observed.increase('order_execution_attempts_total', { result: /filled/ }),
      observed.increase('order_execution_duration_seconds_count'),
    );
    about(
      observed.increase('authentication_attempts_total', { mechanism: 'password' }),
      observed.increase('user_logins_total'),
    );
  });
});

describe('an incident', () => {
  /** What each one brings beyond its threshold, and nothing else. */
  const EXPECTED: Readonly<Record<IncidentName, readonly string[]>> = {
    'payment-provider-failing': ['payment failures', 'providers down'],
    'market-feed-down': ['feed age', 'feeds lost'],
    'trading-database-slow': ['pools', 'slow queries'],
    'credential-stuffing': ['authentication', 'rate limits'],
    'trading-engine-down': ['probes failing', 'services down'],
    'venue-lost': ['attempts in vain', 'venues lost'],
  };

  test.each(Object.values(incidents))(
    '$name goes beyond exactly what it names, at night and at the peak',
    (incident) => {
      for (const hour of [3, 15]) {
        const near = nearAfter({ incident }, START + hour * HOUR);
        const beyond = near.filter(([, pressure]) => pressure > 1.1).map(([watched]) => watched);
        expect(beyond.sort()).toEqual(EXPECTED[incident.name]);
        const close = near.filter(([watched, pressure]) => !beyond.includes(watched) && !(pressure <= 0.8));
        expect(close).toEqual([]);
      }
    },
  );
});

describe('the matchers of the infrastructure', () => {
  const targets = behaviours.flatMap((one) => one.targets);
  const instancesOf = (name: string) => targets.filter(({ job }) => job.name === name).map(({ instance }) => instance);
  const fits = (pattern: RegExp, instance: string) => new RegExp(`^(?:${pattern.source})$`).test(instance);

  test.each([
    ['node', ownNodes],
    ['postgresql', ownPostgres],
    ['redis', ownRedis],
    ['blackbox', ownProbes],
  ])('find every simulated instance of %s', (job, { instance: pattern }) => {
    expect(instancesOf(job).length).toBeGreaterThan(0);
    expect(instancesOf(job).filter((instance) => !fits(pattern, instance))).toEqual([]);
  });

  test('find one probe of each service', () => {
    for (const service of everyService) {
      expect(instancesOf('blackbox').filter((instance) => fits(probesOf(service).instance, instance))).toHaveLength(1);
    }
  });
});
