import { describe, expect, test } from '@jest/globals';
import { createSimulation, type SimulationOptions } from '@belvedere/simulator';
import { unsimulated } from '@belvedere/simulator/model';
import { parseExposition } from '@belvedere/simulator/parse-exposition';
import { behaviours, incidents, type IncidentName } from './behaviour.ts';
import { insuranceLeadsCatalog, ownNodes, ownPostgres, ownProbes, ownRedis } from './index.ts';
import { Observation } from '@belvedere/simulator/observation';
import { pressures } from './test-support/pressures.ts';

const START = Date.UTC(2026, 10, 21) / 1000;
const [MINUTE, HOUR] = [60, 3600];

const simulate = (options: Partial<SimulationOptions> = {}) =>
  createSimulation({ behaviours, seed: 1, start: START, ...options });

/** Far enough from every alert that no noise and no hour of the day reaches it. */
const QUIET = 0.8;
/** Far enough beyond a threshold that the alert fires at any hour. */
const FIRING = 1.2;

const about = (value: number, expected: number) => expect(Math.abs(value / expected - 1)).toBeLessThan(0.02);

describe('every metric', () => {
  test('of the catalog is simulated', () => {
    expect(unsimulated(insuranceLeadsCatalog, behaviours)).toEqual([]);
  });

  test('is exposed with the labels and the known values that it declares', () => {
    const simulation = simulate();
    const own = insuranceLeadsCatalog.metrics.filter(({ name }) => name !== 'up');
    const exposed = new Set<string>();
    for (const { job, instance } of simulation.targets.filter(({ job }) => insuranceLeadsCatalog.jobs.includes(job))) {
      for (const { name, labels } of parseExposition(simulation.scrape(job.name, instance, START + MINUTE)!).samples) {
        const metric = own.find((one) => one.name === name || one.name === name.replace(/_(bucket|sum|count)$/, ''));
        const declared = [...(metric?.ownLabels ?? ['undeclared']), ...(name.endsWith('_bucket') ? ['le'] : [])];
        expect([name, ...Object.keys(labels).sort()]).toEqual([name, ...declared.sort()]);
        for (const [label, value] of Object.entries(labels)) expect(metric?.values[label] ?? [value]).toContain(value);
        exposed.add(`${job.name} ${metric?.name}`);
      }
    }
    const declared = own.flatMap(({ name, jobs }) => jobs.map((job) => `${job.name} ${name}`));
    expect([...exposed].sort()).toEqual(declared.sort());
  });
});

describe('without an incident', () => {
  test.each(Array.from({ length: 8 }, (_, index) => 3 * index))(
    'the hour from %d UTC on is clear of alerts',
    (hour) => {
      const begin = START + hour * HOUR;
      // Another seed each hour: what holds for one of them only is luck.
      const near = pressures(new Observation(simulate({ seed: hour, start: begin }), begin, begin + 5 * MINUTE));
      expect(Object.entries(near).filter(([, pressure]) => !(pressure <= QUIET))).toEqual([]);
    },
  );

  test('values are those of a healthy service', () => {
    const observed = new Observation(simulate(), START, START + HOUR);
    expect(observed.quantile(0.95, 'http_request_duration_seconds', { job: 'insurance-leads-api' })).toBeLessThan(0.5);
    expect(observed.quantile(0.95, 'ai_model_latency_seconds')).toBeLessThan(3);
    expect(observed.increase('ai_model_errors_total') / observed.increase('ai_model_calls_total')).toBeLessThan(0.006);
  });

  test('what belongs together agrees', () => {
    const begin = START + 12 * HOUR;
    const observed = new Observation(simulate({ start: begin }), begin, begin + HOUR);
    const leads = observed.increase('leads_processed_total');
    about(observed.increase('lead_processing_duration_seconds_count'), leads);
    about(observed.increase('lead_scoring_duration_seconds_count'), leads);
    about(observed.increase('ai_model_calls_total', { model: 'lead-scorer' }), leads);
    about(observed.increase('ai_model_latency_seconds_count'), observed.increase('ai_model_calls_total'));
    about(observed.increase('ai_model_errors_total'), observed.increase('ai_model_calls_total', { status: 'error' }));
    about(observed.increase('http_requests_total', { method: 'POST', path: '/leads' }), leads);
    about(observed.increase('http_request_duration_seconds_count'), observed.increase('http_requests_total'));
  });

  test('afternoons are busier than nights', () => {
    const leadsFrom = (begin: number) =>
      new Observation(simulate({ start: begin }), begin, begin + HOUR / 2).increase('leads_processed_total');
    expect(leadsFrom(START + 17 * HOUR) / leadsFrom(START + 5 * HOUR)).toBeGreaterThan(1.8);
  });
});

describe('an incident', () => {
  /** What each one brings beyond its threshold, and nothing else. What an hour costs, it shows at its own pace. */
  const EXPECTED: Readonly<Record<IncidentName, readonly string[]>> = {
    'leads-postgres-down': ['HighAPIErrorRate', 'HighFailedJobsRate', 'PostgresDown'],
    'leads-redis-down': ['HighAPIErrorRate', 'RedisDown'],
    'orchestrator-down': ['ServiceDown'],
    'leads-api-errors': ['HighAPIErrorRate', 'SlowAPIResponseTime'],
    'ai-provider-failing': ['AIModelErrors', 'HighAIModelLatency'],
    'ai-cost': ['HighAIAPICost'],
    'lead-backlog': ['HighQueueDepth'],
  };

  test.each(Object.values(incidents))(
    '$name goes beyond exactly what it names, at night and at the peak',
    (incident) => {
      for (const hour of [5, 17]) {
        const begin = START + hour * HOUR;
        const observed = new Observation(simulate({ start: begin, incident }), begin + 3 * MINUTE, begin + 8 * MINUTE);
        const near = Object.entries(pressures(observed)).filter(([, pressure]) => !(pressure <= QUIET));
        expect(near.map(([name]) => name).sort()).toEqual(EXPECTED[incident.name]);
        expect(near.filter(([, pressure]) => !(pressure > FIRING))).toEqual([]);
      }
    },
  );
});

describe('the matchers of the infrastructure', () => {
  const { targets } = simulate();
  const instancesOf = (name: string) => targets.filter(({ job }) => job.name === name).map(({ instance }) => instance);
  const fits = (pattern: RegExp, instance: string) => new RegExp(`^(?:${pattern.source})$`).test(instance);

  test.each([
    ['node', ownNodes],
    ['postgresql', ownPostgres],
    ['redis', ownRedis],
    ['blackbox', ownProbes],
  ])('find every simulated instance of %s, and none of another domain', (job, { instance: pattern }) => {
    expect(instancesOf(job).length).toBeGreaterThan(0);
    expect(instancesOf(job).filter((instance) => !fits(pattern, instance))).toEqual([]);
    expect(fits(pattern, `trading-${job}-0`)).toBe(false);
  });
});
