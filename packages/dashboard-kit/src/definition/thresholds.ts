import type { Quantity } from '@belvedere/core';
import type { Colour } from './colour.ts';

/** Colours by value: `base` below the first step, then each step's from its value on. */
export interface Thresholds<Unit extends string = string> {
  readonly base: Colour;
  readonly steps: readonly ThresholdStep<Unit>[];
}

export interface ThresholdStep<Unit extends string = string> {
  readonly from: Quantity<Unit>;
  readonly colour: Colour;
}

/**
 * Low is good: green, red from the bound on. With two bounds orange lies between: `worseAbove(ratio(0.8), ratio(0.9))`.
 */
export const worseAbove = <Unit extends string>(
  bound: Quantity<Unit>,
  critical?: Quantity<NoInfer<Unit>>,
): Thresholds<Unit> => ({
  base: 'green',
  steps:
    critical === undefined
      ? [{ from: bound, colour: 'red' }]
      : [
          { from: bound, colour: 'orange' },
          { from: critical, colour: 'red' },
        ],
});

/**
 * High is good: red, green from the bound on. With two bounds orange lies between: `worseBelow(ratio(0.9), ratio(0.7))`.
 */
export const worseBelow = <Unit extends string>(
  bound: Quantity<Unit>,
  critical?: Quantity<NoInfer<Unit>>,
): Thresholds<Unit> => ({
  base: 'red',
  steps:
    critical === undefined
      ? [{ from: bound, colour: 'green' }]
      : [
          { from: critical, colour: 'orange' },
          { from: bound, colour: 'green' },
        ],
});
