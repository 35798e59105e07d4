import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noise, uniform, wander } from './random.ts';

const key = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const step = fc.integer({ min: 0, max: 2 ** 31 });

describe('randomness without state', () => {
  test('is from 0 up to 1, and the same for the same key and step', () => {
    fc.assert(
      fc.property(key, step, (k, s) => {
        const value = uniform(k, s);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(uniform(k, s)).toBe(value);
      }),
    );
  });

  test.each([1, 2, 123_456_789])('is spread evenly over the steps of key %d', (k) => {
    const values = Array.from({ length: 10_000 }, (_, s) => uniform(k, s));
    const tenths = Array.from({ length: 10 }, (_, tenth) => values.filter((v) => Math.floor(v * 10) === tenth).length);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test('neighbouring keys and steps have nothing in common', () => {
    const products = Array.from({ length: 5_000 }, (_, s) => (uniform(1, s) - 0.5) * (uniform(2, s) - 0.5));
    const shifted = Array.from({ length: 5_000 }, (_, s) => (uniform(1, s) - 0.5) * (uniform(1, s + 1) - 0.5));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean(products))).toBeLessThan(0.005);
    expect(Math.abs(mean(shifted))).toBeLessThan(0.005);
  });
});

describe('noise and wandering', () => {
  test('stay within their amplitude', () => {
    fc.assert(
      fc.property(key, step, fc.double({ min: 0, max: 1, noNaN: true }), (k, s, amplitude) => {
        for (const value of [noise(k, s, amplitude), wander(k, s, amplitude, 600)]) {
          expect(Math.abs(value - 1)).toBeLessThanOrEqual(amplitude + 1e-12);
        }
      }),
    );
  });

  test('wandering has no jumps: five seconds of ten minutes move it by little', () => {
    fc.assert(
      fc.property(key, step, (k, time) => {
        const change = wander(k, time + 5, 1, 600) - wander(k, time, 1, 600);
        // The cubic is steepest in its middle: 1.5 × the distance of 2 × amplitude in a period.
        expect(Math.abs(change)).toBeLessThanOrEqual((1.5 * 2 * 5) / 600 + 1e-9);
      }),
    );
  });
});
