import type { Quantity } from '@belvedere/core';
import type { Thresholds } from '@belvedere/dashboard-kit';

/** The colour of a warning from its bound on, for a figure that is not the panel which its alert leads to. */
export const warnAbove = <Unit extends string>(bound: Quantity<Unit>): Thresholds<Unit> => ({
  base: 'green',
  steps: [{ from: bound, colour: 'orange' }],
});
