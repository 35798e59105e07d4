import { ratio } from '@belvedere/core';
import type { Thresholds } from '../definition/thresholds.ts';

/** With less than this left, whoever changes something takes care. */
const LITTLE_LEFT = 0.25;

/** What is left of an error budget: an overdrawn one is red. */
export const BUDGET_LEFT: Thresholds<'ratio'> = {
  base: 'red',
  steps: [
    { from: ratio(0), colour: 'orange' },
    { from: ratio(LITTLE_LEFT), colour: 'green' },
  ],
};
