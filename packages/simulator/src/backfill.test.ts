import { describe, expect, test } from '@jest/globals';
import { backfill } from './backfill.ts';
import { createSimulation } from './engine/simulation.ts';
import { shop, shopBehaviours, shopCatalog, START } from './fixture.ts';
import { effect, incident } from './model/index.ts';
import { parseExposition } from './parse-exposition.ts';

const simulate = () => createSimulation({ behaviours: shopBehaviours(['a "quoted"\nnote']), seed: 7, start: START });
const textOf = (simulation: ReturnType<typeof simulate>, from: number, to: number) =>
  [...backfill(simulation, from, to)].join('');

describe('a history', () => {
  const simulation = simulate();
  const parsed = parseExposition(textOf(simulation, START, START + 300));
  const live = parseExposition(simulation.scrape('shop', 'shop-0', START + 300)!);

  test('ends as OpenMetrics does, and names families without _total', () => {
    expect(parsed.ended).toBe(true);
    expect(parsed.types).toEqual({
      up: 'gauge',
      orders: 'counter',
      busy_seconds: 'counter',
      faults_seen: 'unknown',
      queue_depth: 'gauge',
      journal_offset: 'gauge',
      note_info: 'gauge',
      order_duration_seconds: 'histogram',
      pause_seconds: 'summary',
    });
    expect(parsed.help['orders']).toBe(shopCatalog.metrics.find(({ name }) => name === 'orders_total')!.help);
  });

  test('has a sample for each scrape, the end left out', () => {
    const up = parsed.samples.filter(({ name, labels }) => name === 'up' && labels['instance'] === 'shop-0');
    expect(up.map(({ time }) => time! - START)).toEqual(Array.from({ length: 20 }, (_, index) => 15 * index));
    expect(up.every(({ value, labels }) => value === 1 && labels['job'] === 'shop')).toBe(true);
  });

  test('has exactly the series of the scrapes that follow, labels of the target added', () => {
    const keys = (samples: typeof live.samples, target: Record<string, string>) =>
      new Set(
        samples.map(({ name, labels }) => JSON.stringify([name, Object.entries({ ...labels, ...target }).sort()])),
      );
    const stored = parsed.samples.filter(({ name, labels }) => name !== 'up' && labels['instance'] === 'shop-0');
    expect(keys(stored, {})).toEqual(keys(live.samples, { job: 'shop', instance: 'shop-0' }));
  });

  test('goes on into the live scrapes: what was never scraped between is the same', () => {
    expect(simulation.scrape('shop', 'shop-0', START + 300)).toBe(simulate().scrape('shop', 'shop-0', START + 300));
  });

  test('holds what scrapes at its times find', () => {
    const other = parseExposition(simulate().scrape('shop', 'shop-1', START + 135)!);
    for (const { name, labels, value } of other.samples) {
      const stored = parsed.samples.filter(
        (sample) =>
          sample.name === name &&
          sample.time === START + 135 &&
          sample.labels['instance'] === 'shop-1' &&
          Object.entries(labels).every(([label, text]) => sample.labels[label] === text),
      );
      expect(stored.map((sample) => sample.value)).toEqual([value]);
    }
  });
});

test('a target that was down has only up, at 0', () => {
  const down = incident('down', { title: 'Down', effects: [effect.down(shop, 'shop-1', { after: '30s' })] });
  const simulation = createSimulation({ behaviours: shopBehaviours(), seed: 7, start: START, incident: down });
  const { samples } = parseExposition(textOf(simulation, START, START + 60));
  const ofTarget = samples.filter(({ labels, time }) => labels['instance'] === 'shop-1' && time! >= START + 30);
  expect(ofTarget.map(({ name, value }) => [name, value])).toEqual([
    ['up', 0],
    ['up', 0],
  ]);
});

test('times that lie between scrapes begin with the next scrape', () => {
  const { samples } = parseExposition(textOf(simulate(), START + 1, START + 46));
  const times = new Set(samples.map(({ time }) => time! - START));
  expect([...times].sort((a, b) => a - b)).toEqual([15, 30, 45]);
});

test('a history that ends before it begins is refused', () => {
  expect(() => textOf(simulate(), START, START)).toThrow('a history ends after it begins');
});
