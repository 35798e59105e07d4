import { describe, expect, it } from '@jest/globals';
import { divide, grafanaUnit, multiply, perSecond, unitOfName } from './unit.ts';
import type { Products, Quotients } from './unit.test-d.ts';

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

describe('the algebra of units', () => {
  it.each(Object.entries(QUOTIENTS))('%s is %s', (operation, unit) => {
    const [left, right] = operation.split(' ÷ ') as [string, string];
    expect(divide(left, right)).toBe(unit);
  });

  it.each(Object.entries(PRODUCTS))('%s is %s', (operation, unit) => {
    const [left, right] = operation.split(' × ') as [string, string];
    expect(multiply(left, right)).toBe(unit);
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
