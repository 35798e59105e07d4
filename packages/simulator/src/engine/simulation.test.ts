import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { behaviour, effect, incident, levelOf, rateOf, signal, targetsOf, type Effect } from '../model/index.ts';
import { duration, orders, open, queue, shop, shopBehaviours, shopCatalog, slowness, START } from '../fixture.ts';
import { parseExposition, type Sample } from '../parse-exposition.ts';
import { createSimulation, type SimulationOptions } from './simulation.ts';

const simulate = (options: Partial<SimulationOptions> = {}) =>
  createSimulation({ behaviours: shopBehaviours(), seed: 7, start: START, ...options });

const scrapeAt = (time: number, options: Partial<SimulationOptions> = {}) =>
  simulate(options).scrape('shop', 'shop-0', START + time)!;

const samplesAt = (time: number, options: Partial<SimulationOptions> = {}) =>
  parseExposition(scrapeAt(time, options)).samples;

const valueOf = (samples: readonly Sample[], name: string, labels: Readonly<Record<string, string>> = {}) =>
  samples.find(
    (one) => one.name === name && Object.entries(labels).every(([label, value]) => one.labels[label] === value),
  )?.value;

describe('a simulation', () => {
  test('gives the same bytes for the same seed, others for another', () => {
    expect(scrapeAt(600)).toBe(scrapeAt(600));
    expect(scrapeAt(600, { seed: 8 })).not.toBe(scrapeAt(600));
  });

  test('counts at the same rates in longer steps', () => {
    const [short, long] = [scrapeAt(900), scrapeAt(900, { step: 30 })].map((text) => parseExposition(text).samples);
    for (const { name, labels, value } of short!.filter(({ name }) => /_total$|_count$|_offset$/.test(name))) {
      expect(Math.abs(valueOf(long!, name, labels)! / value - 1)).toBeLessThan(0.1);
    }
  });

  test('gives each instance its own values', () => {
    const simulation = simulate();
    expect(simulation.scrape('shop', 'shop-0', START + 60)).not.toBe(simulation.scrape('shop', 'shop-1', START + 60));
  });

  test('does not depend on what was asked before', () => {
    const times = fc.array(fc.double({ min: 0, max: 599, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(times, (asked) => {
        const simulation = simulate();
        for (const time of asked.toSorted((a, b) => a - b)) simulation.scrape('shop', 'shop-0', START + time);
        expect(simulation.scrape('shop', 'shop-0', START + 600)).toBe(scrapeAt(600));
      }),
    );
  });

  test('never lets a counter, a bucket, a sum or a count fall', () => {
    const times = fc.array(fc.double({ min: 0, max: 1200, noNaN: true }), { minLength: 2, maxLength: 40 });
    const grows = /_total$|_seen$|_bucket$|_sum$|_count$|_offset$/;
    fc.assert(
      fc.property(times, (asked) => {
        const simulation = simulate();
        const last = new Map<string, number>();
        for (const time of asked.toSorted((a, b) => a - b)) {
          for (const { name, labels, value } of parseExposition(simulation.scrape('shop', 'shop-1', START + time)!)
            .samples) {
            if (!grows.test(name)) continue;
            const key = name + JSON.stringify(labels);
            expect(value).toBeGreaterThanOrEqual(last.get(key) ?? 0);
            last.set(key, value);
          }
        }
      }),
    );
  });

  test('counts at the stated rate, in whole numbers', () => {
    const samples = samplesAt(1000);
    expect(valueOf(samples, 'faults_seen')).toBe(20);
    expect(valueOf(samples, 'journal_offset')).toBe(1000 + 3 * 1000);
    expect(Number.isInteger(valueOf(samples, 'orders_total', { outcome: 'paid' }))).toBe(true);
    expect(Number.isInteger(valueOf(samples, 'busy_seconds_total'))).toBe(false);
  });

  test('keeps buckets cumulative, the last of them the count, and the average that of the distribution', () => {
    const samples = samplesAt(3600);
    const buckets = samples.filter(({ name }) => name === 'order_duration_seconds_bucket');
    const counts = buckets.map(({ value }) => value);
    expect(buckets.map(({ labels }) => labels['le'])).toEqual(['0.1', '0.5', '1.0', '10.0', '+Inf']);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    const count = valueOf(samples, 'order_duration_seconds_count')!;
    expect(counts.at(-1)).toBe(count);
    expect(valueOf(samples, 'order_duration_seconds_sum')! / count).toBeCloseTo(0.4 * Math.exp(0.5 ** 2 / 2), 3);
  });

  test('lets a sum move only when its count does', () => {
    const simulation = simulate();
    const seen = new Map<number, number>();
    for (let time = 0; time < 60; time += 0.5) {
      const { samples } = parseExposition(simulation.scrape('shop', 'shop-0', START + time)!);
      const [count, sum] = ['count', 'sum'].map((part) => valueOf(samples, `order_duration_seconds_${part}`)!);
      expect(seen.get(count!) ?? sum).toBe(sum);
      seen.set(count!, sum!);
    }
    expect(seen.size).toBeGreaterThan(50);
  });

  test('keeps the quantiles of a summary in order, its sum and count as a histogram has them', () => {
    const parts = (time: number) =>
      samplesAt(time)
        .filter(({ name }) => name.startsWith('pause_seconds'))
        .map(({ name, labels, value }) => [`${name} ${labels['quantile'] ?? ''}`.trim(), value] as const);
    expect(parts(0)).toEqual([
      ['pause_seconds 0.0', 0],
      ['pause_seconds 0.5', 0],
      ['pause_seconds 1.0', 0],
      ['pause_seconds_sum', 0],
      ['pause_seconds_count', 0],
    ]);
    const [[, least], [, median], [, greatest], [, sum], [, count]] = parts(1000) as [
      [string, number],
      [string, number],
      [string, number],
      [string, number],
      [string, number],
    ];
    expect(median).toBeCloseTo(0.002, 8);
    expect(least).toBeLessThan(median / 2);
    expect(greatest).toBeGreaterThan(median * 2);
    expect(count).toBe(50);
    expect(sum / count).toBeCloseTo(0.002 * Math.exp(0.8 ** 2 / 2), 4);
    expect(sum / count).toBeGreaterThan(least);
    expect(sum / count).toBeLessThan(greatest);
  });

  test('answers a time that has passed with the state that it has', () => {
    const simulation = simulate();
    simulation.advanceTo(START + 100);
    expect(simulation.scrape('shop', 'shop-0', START)).toBe(simulation.scrape('shop', 'shop-0', START + 100));
  });
});

describe('an incident', () => {
  const slow = incident('slow', { title: 'All is slow', effects: [effect.multiply(slowness, 10)] });

  test('changes exactly what reads its signals', () => {
    const quiet = samplesAt(600);
    const changed = samplesAt(600, { incident: slow }).filter(({ value }, index) => value !== quiet[index]!.value);
    expect(new Set(changed.map(({ name }) => name))).toEqual(
      new Set(['queue_depth', 'order_duration_seconds_bucket', 'order_duration_seconds_sum']),
    );
  });

  test('changes nothing before it starts', () => {
    const later = { incident: slow, incidentStart: START + 300 };
    expect(scrapeAt(295, later)).toBe(scrapeAt(295));
    expect(scrapeAt(310, later)).not.toBe(scrapeAt(310));
  });

  test('sets, adds, multiplies and grows into its value', () => {
    const still = signal('still', 2);
    const [whole] = shopBehaviours();
    const others = whole!.series.filter(({ metric }) => metric !== queue.metric);
    const behaviours = [{ ...whole!, series: [...others, levelOf(queue, ({ read }) => read(still))] }];
    const levelAt = (time: number, ...effects: Effect[]) =>
      valueOf(samplesAt(time, { behaviours, incident: incident('one', { title: 'One', effects }) }), 'queue_depth');

    expect(levelAt(60)).toBe(2);
    expect(levelAt(0, effect.set(still, 5))).toBe(5);
    expect(levelAt(0, effect.add(still, 5))).toBe(7);
    expect(levelAt(0, effect.multiply(still, 5))).toBe(10);
    expect(levelAt(30, effect.add(still, 8, { ramp: '1m' }))).toBe(6);
    expect(levelAt(90, effect.add(still, 8, { ramp: '1m' }))).toBe(10);
    expect(levelAt(29, effect.add(still, 8, { after: '30s' }))).toBe(2);
    expect(levelAt(30, effect.add(still, 8, { after: '30s' }))).toBe(10);
    expect(levelAt(0, effect.set(still, 5), effect.add(still, 1))).toBe(6);
  });

  test('takes a series away where its behaviour says so', () => {
    const closed = incident('closed', { title: 'Closed', effects: [effect.set(open, 0)] });
    expect(scrapeAt(60)).toContain('queue_depth');
    expect(scrapeAt(60, { incident: closed })).not.toContain('queue_depth');
  });

  test('takes a target down from its time on, and only that one', () => {
    const down = incident('down', { title: 'Down', effects: [effect.down(shop, 'shop-0', { after: '1m' })] });
    const simulation = simulate({ incident: down, incidentStart: START + 60 });
    expect(simulation.scrape('shop', 'shop-0', START + 119)).toBeDefined();
    expect(simulation.scrape('shop', 'shop-0', START + 120)).toBeUndefined();
    expect(simulation.scrape('shop', 'shop-1', START + 120)).toBeDefined();
  });
});

describe('what cannot be simulated is refused with a sentence', () => {
  const [whole] = shopBehaviours();

  test('a metric without a behaviour', () => {
    const behaviours = [{ ...whole!, series: whole!.series.filter(({ metric }) => metric !== duration.metric) }];
    expect(() => simulate({ behaviours })).toThrow('no behaviour for order_duration_seconds of shop');
  });

  test('two behaviours of one series', () => {
    const again = behaviour(shopCatalog, { targets: targetsOf(shop, ['shop-0']), series: [rateOf(orders, 1)] });
    expect(() => simulate({ behaviours: [whole!, again] })).toThrow(
      'orders_total{"outcome":"paid"} of shop shop-0 has two behaviours: keep one',
    );
  });

  test('a target that is not there', () => {
    expect(() => simulate().scrape('shop', 'shop-9', START)).toThrow(
      'shop shop-9 is not simulated; these are: shop shop-0, shop shop-1',
    );
    const nowhere = incident('nowhere', { title: 'Nowhere', effects: [effect.down(shop, 'shop-9')] });
    expect(() => simulate({ incident: nowhere })).toThrow(
      'incident nowhere takes down shop shop-9, which is not simulated',
    );
  });

  test('a rate below zero', () => {
    const series = [...whole!.series.filter(({ metric }) => metric !== orders.metric), rateOf(orders, -1)];
    expect(() => simulate({ behaviours: [{ ...whole!, series }] })).toThrow('the rate of orders_total is -1');
  });

  test('a signal that reads itself', () => {
    const left: ReturnType<typeof signal> = signal('left', ({ read }) => read(right));
    const right: ReturnType<typeof signal> = signal('right', ({ read }) => read(left));
    const series = [
      ...whole!.series.filter(({ metric }) => metric !== orders.metric),
      rateOf(orders, ({ read }) => read(left)),
    ];
    expect(() => simulate({ behaviours: [{ ...whole!, series }] })).toThrow(
      'signal left reads itself: left → right → left',
    );
  });

  test.each([0, -5, NaN, Infinity])('a step of %d seconds', (step) => {
    expect(() => simulate({ step })).toThrow(`a step of a simulation is some seconds, not ${step}`);
  });

  test('a start that is no time', () => {
    expect(() => simulate({ start: NaN })).toThrow('a simulation begins at Unix seconds, not at NaN');
  });
});
