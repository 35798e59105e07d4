import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSimulation } from '../engine/simulation.ts';
import { shopBehaviours, START } from '../fixture.ts';
import { parseExposition } from '../parse-exposition.ts';
import { escapeHelp, escapeLabelValue, escapeOpenMetricsHelp } from './escape.ts';
import { formatBound, formatValue } from './number.ts';

const hostile = fc.string({
  unit: fc.constantFrom(
    '"',
    '\\',
    '\n',
    'n',
    '{',
    '}',
    '=',
    ',',
    ' ',
    '#',
    '\r',
    '\t',
    '\0',
    'é',
    '😀',
    '\ud800',
    '\udc00',
  ),
});

describe('label values', () => {
  test('come through whatever they are, in a whole answer', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(hostile, { minLength: 1, maxLength: 5, selector: (text) => text.toWellFormed() }),
        (texts) => {
          const simulation = createSimulation({ behaviours: shopBehaviours(texts), seed: 1, start: START });
          const { samples } = parseExposition(simulation.scrape('shop', 'shop-0', START)!);
          const seen = samples.filter(({ name }) => name === 'note_info').map(({ labels }) => labels['text']);
          expect(seen).toEqual(texts.map((text) => text.toWellFormed()));
        },
      ),
    );
  });

  test('are escaped as the formats say', () => {
    expect(escapeLabelValue('a"b\\c\nd')).toBe(String.raw`a\"b\\c\nd`);
    expect(escapeHelp('a"b\\c\nd')).toBe(String.raw`a"b\\c\nd`);
    expect(escapeOpenMetricsHelp('a"b\\c\nd')).toBe(String.raw`a\"b\\c\nd`);
    expect(escapeLabelValue('\ud800')).toBe('\ufffd');
  });
});

describe('an answer', () => {
  const simulation = createSimulation({ behaviours: shopBehaviours(), seed: 1, start: START });
  const { help, types, samples } = parseExposition(simulation.scrape('shop', 'shop-0', START + 60)!);

  test('states kinds; a counter without _total is untyped, as its exporter has it', () => {
    expect(types).toEqual({
      orders_total: 'counter',
      busy_seconds_total: 'counter',
      faults_seen: 'untyped',
      queue_depth: 'gauge',
      journal_offset: 'gauge',
      note_info: 'gauge',
      order_duration_seconds: 'histogram',
      pause_seconds: 'summary',
    });
  });

  test('states help, however it is written', () => {
    expect(help['orders_total']).toBe('Orders, "paid" or not; one \\ two\nlines.');
  });

  test('carries no label of the target: Prometheus adds them', () => {
    expect(samples.filter(({ labels }) => 'job' in labels || 'instance' in labels)).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    [0.005, '0.005'],
    [1, '1.0'],
    [0, '0.0'],
    [250_000, '250000.0'],
    [1e6, '1e+06'],
    [2.5e6, '2.5e+06'],
    [1e21, '1e+21'],
    [0.00001, '1e-05'],
    [Infinity, '+Inf'],
    [-1, '-1.0'],
  ])('the bound %d is %s', (bound, text) => {
    expect(formatBound(bound)).toBe(text);
  });

  test('bounds and values keep every digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(formatBound(number))).toBe(number + 0);
        expect(Number(formatValue(number))).toBe(number + 0);
      }),
    );
  });

  test('infinite values have a sign', () => {
    expect([formatValue(Infinity), formatValue(-Infinity)]).toEqual(['+Inf', '-Inf']);
  });
});
