import { describe, expect, test } from '@jest/globals';
import { createSimulation, type SimulationOptions } from '@belvedere/simulator';
import type { Job, MetricDeclaration } from '@belvedere/promql';
import { unsimulated } from '@belvedere/simulator/model';
import { parseExposition } from '@belvedere/simulator/parse-exposition';
import { behaviours, incidents, type IncidentName } from './behaviour.ts';
import { documentsCatalog, ownCache, ownClusterNodes, ownDatabase, ownGpus, ownNodes, ownProbes } from './index.ts';
import { Observation } from '@belvedere/simulator/observation';
import { pressures } from './test-support/pressures.ts';

const START = Date.UTC(2026, 10, 21) / 1000;
const [MINUTE, HOUR] = [60, 3600];

const simulate = (options: Partial<SimulationOptions> = {}) =>
  createSimulation({ behaviours, seed: 1, start: START, ...options });

const documentsMetrics = new Set(documentsCatalog.metrics.map(({ name }) => name));
const isObserved = ({ kind }: MetricDeclaration): boolean => kind === 'histogram' || kind === 'summary';
const isOwn = (job: Job): boolean => documentsCatalog.jobs.includes(job);

describe('every metric', () => {
  test('of the catalog is simulated', () => {
    expect(unsimulated(documentsCatalog, behaviours)).toEqual([]);
  });

  test('that is simulated is exposed with exactly the labels and known values that it declares', () => {
    const simulation = simulate();
    const metrics = [...new Set(behaviours.flatMap(({ catalog }) => catalog.metrics))];
    const exposed = new Set<string>();
    const wrong: string[] = [];
    for (const { job, instance } of simulation.targets) {
      const { samples } = parseExposition(simulation.scrape(job.name, instance, START + MINUTE) ?? '\n');
      for (const { name, labels } of samples) {
        const metric = metrics.find(
          (one) =>
            one.jobs.includes(job) && (isObserved(one) ? name.replace(/_(bucket|sum|count)$/, '') : name) === one.name,
        );
        const bound = name.endsWith('_bucket') ? ['le'] : [];
        const share = metric?.kind === 'summary' && name === metric.name ? ['quantile'] : [];
        const declared = [...(metric?.ownLabels ?? ['undeclared']), ...bound, ...share].sort();
        if (`${declared}` !== `${Object.keys(labels).sort()}`) wrong.push(`${name}{${Object.keys(labels).join()}}`);
        for (const [label, value] of Object.entries(labels)) {
          if (metric?.values[label]?.includes(value) === false) wrong.push(`${name}{${label}="${value}"}`);
        }
        exposed.add(`${job.name} ${metric?.name}`);
      }
    }
    expect(wrong).toEqual([]);
    const own = metrics.filter(({ name }) => documentsMetrics.has(name) && name !== 'up');
    const declared = own.flatMap(({ name, jobs }) => jobs.filter(isOwn).map((job) => `${job.name} ${name}`));
    expect(declared.filter((key) => !exposed.has(key))).toEqual([]);
  });
});

/** The pressures of five minutes from a time on. */
const pressuresFrom = (begin: number, options: Partial<SimulationOptions>) =>
  Object.entries(pressures(new Observation(simulate(options), begin, begin + 5 * MINUTE)));

/** Far enough from every alert that no noise and no hour of the day reaches it. */
const QUIET = 0.8;

describe('without an incident', () => {
  test.each([0, 4, 8, 13, 17, 21])('the hour from %d UTC on stays clear of every alert', (hour) => {
    const begin = START + hour * HOUR;
    // Another seed each hour: what holds for one of them only is luck.
    const near = pressuresFrom(begin, { seed: hour, start: begin });
    expect(near.filter(([, pressure]) => !(pressure <= QUIET))).toEqual([]);
  });

  test('values are those of a healthy platform', () => {
    const noon = START + 12 * HOUR;
    const observed = new Observation(simulate({ start: noon }), noon, noon + HOUR);
    const received = observed.rate('documents_received_total');
    expect(received).toBeGreaterThan(4);
    expect(received).toBeLessThan(7);
    expect(observed.share('documents_processed_total', { status: 'failure' })).toBeLessThan(0.02);
    expect(observed.quantileBelow(0.95, 'document_processing_seconds')).toBeLessThanOrEqual(20);
    expect(observed.rate('revenue_dollars_total')).toBeGreaterThan(20 * observed.rate('revenue_lost_dollars_total'));
  });

  test('noons are busier than nights', () => {
    const receivedFrom = (begin: number) =>
      new Observation(simulate({ start: begin }), begin, begin + HOUR / 2).rate('documents_received_total');
    expect(receivedFrom(START + 13 * HOUR) / receivedFrom(START + HOUR)).toBeGreaterThan(1.8);
  });

  test('what belongs together agrees', () => {
    const noon = START + 12 * HOUR;
    const observed = new Observation(simulate({ start: noon }), noon, noon + HOUR);
    const processed = observed.rate('documents_processed_total');
    const about = (value: number) => expect(Math.abs(value / processed - 1)).toBeLessThan(0.01);
    about(observed.rate('documents_received_total'));
    about(observed.rate('document_processing_seconds_count'));
    about(observed.rate('document_turnaround_seconds_count'));
    about(observed.rate('document_stage_duration_seconds_count', { stage: 'analysis' }));
    about(observed.rate('model_inference_duration_seconds_count', { model: 'classification' }));
    const requests = observed.rate('http_requests_total');
    const timed = observed.rate('http_request_duration_seconds_count');
    expect(Math.abs(timed / requests - 1)).toBeLessThan(0.01);
  });
});

describe('an incident', () => {
  /** What each one brings beyond its threshold, and nothing else. */
  const EXPECTED: Readonly<Record<IncidentName, readonly string[]>> = {
    'documents-database-down': [
      'error rate',
      'standstill',
      'queue of documents',
      'database down',
      'database out of reach',
    ],
    'documents-gpu-saturated': ['latency', 'slow models', 'queue of inferences', 'gpu'],
    'documents-failures-surge': ['failures of documents', 'lost revenue'],
    'documents-queue-backlog': ['queue of documents', 'late results'],
    'documents-gateway-down': ['targets down'],
    'documents-node-lost': ['targets down', 'nodes not ready'],
  };

  test.each(Object.values(incidents))('$name goes beyond exactly what it names, at night and at noon', (incident) => {
    for (const hour of [1, 13]) {
      const begin = START + hour * HOUR;
      const near = pressuresFrom(begin + 10 * MINUTE, { start: begin, incident });
      const beyond = near.filter(([, pressure]) => pressure > 1.15).map(([name]) => name);
      expect(beyond.sort()).toEqual([...EXPECTED[incident.name]].sort());
      expect(near.filter(([name, pressure]) => !beyond.includes(name) && !(pressure <= QUIET))).toEqual([]);
    }
  });
});

describe('the matchers of the infrastructure', () => {
  const { targets } = simulate();
  const fits = (pattern: RegExp, instance: string) => new RegExp(`^(?:${pattern.source})$`).test(instance);

  test.each([
    ['node', ownNodes.instance],
    ['redis', ownCache.instance],
    ['postgresql', ownDatabase.instance],
    ['dcgm', ownGpus.instance],
    ['blackbox', ownProbes.instance],
    ['cadvisor', ownClusterNodes.node],
  ])('find every simulated instance of %s', (job, pattern) => {
    const instances = targets.filter((target) => target.job.name === job).map(({ instance }) => instance);
    expect(instances.length).toBeGreaterThan(0);
    expect(instances.filter((instance) => !fits(pattern, instance))).toEqual([]);
    expect(fits(pattern, `trading-${job}-0`)).toBe(false);
  });
});
