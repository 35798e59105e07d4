import { describe, expect, it } from '@jest/globals';
import { divide, grafanaUnit, multiply, perSecond, power, squareRoot, unitOfName } from './unit.ts';
import type { Powers, Products, Quotients, Roots } from './unit.test-d.ts';

/** One table for both: the compiler computes the right column as types, this file as values. */
const QUOTIENTS: Quotients = {
  'seconds ÷ seconds': 'ratio',
  'seconds ÷ count': 'seconds',
  'count ÷ ratio': 'count',
  'bytes/second ÷ count/second': 'bytes',
  'ratio ÷ count/second': 'seconds',
  'count ÷ count/second': 'seconds',
  'bytes ÷ bytes/second': 'seconds',
  'bytes ÷ seconds': 'bytes/second',
  'dollars ÷ bytes': 'dollars/bytes',
};
const PRODUCTS: Products = {
  'seconds × ratio': 'seconds',
  'count × bytes': 'bytes',
  'bytes/second × seconds': 'bytes',
  'seconds × count/second': 'count',
  'dollars × bytes': 'dollars*bytes',
};
const ROOTS: Roots = {
  ratio: 'ratio',
  count: 'count',
  'seconds*seconds': 'seconds',
  'count/second*count/second': 'count/second',
};
const POWERS: Powers = {
  'ratio ^ 3': 'ratio',
  'seconds ^ 1': 'seconds',
  'seconds ^ 2': 'seconds*seconds',
  'bytes*bytes ^ 0.5': 'bytes',
};

describe('the algebra of units', () => {
  it.each(Object.entries(QUOTIENTS))('%s is %s', (operation, unit) => {
    const [left, right] = operation.split(' ÷ ') as [string, string];
    expect(divide(left, right)).toBe(unit);
  });

  it.each(Object.entries(PRODUCTS))('%s is %s', (operation, unit) => {
    const [left, right] = operation.split(' × ') as [string, string];
    expect(multiply(left, right)).toBe(unit);
  });

  it.each(Object.entries(ROOTS))('the root of %s is %s', (unit, root) => {
    expect(squareRoot(unit)).toBe(root);
  });

  it.each(Object.entries(POWERS))('%s is %s', (operation, unit) => {
    const [base, exponent] = operation.split(' ^ ') as [string, string];
    expect(power(base, Number(exponent))).toBe(unit);
  });

  it('has no root of what is no square, and no unit of a volume of time', () => {
    expect(squareRoot('seconds')).toBeUndefined();
    expect(squareRoot('dollars*bytes')).toBeUndefined();
    expect(power('seconds', 3)).toBeUndefined();
  });

  it('knows rates', () => {
    expect(perSecond('seconds')).toBe('ratio');
    expect(perSecond('bytes')).toBe('bytes/second');
  });

  it.each([
    ['inference_request_duration_seconds', 'seconds'],
    ['node_cpu_seconds_total', 'seconds'],
    ['sent_bytes_total', 'bytes'],
    ['inference_requests_total', 'count'],
    ['leads_queue_depth', 'count'],
    ['cache_hit_ratio', 'ratio'],
    ['seconds', 'count'],
    ['to_string', 'count'],
  ])('reads the unit of %s', (name, unit) => {
    expect(unitOfName(name)).toBe(unit);
  });

  it('says each unit in Grafana’s words, and a plain number where Grafana has none', () => {
    expect(grafanaUnit('bytes/second')).toBe('binBps');
    expect(grafanaUnit('dollars*bytes')).toBe('short');
    expect(grafanaUnit('constructor')).toBe('short');
  });
});
