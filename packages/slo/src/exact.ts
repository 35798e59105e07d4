/**
 * A number as a person would write it: `exact(3 * 0.1)` is `0.3` and not `0.30000000000000004`. Twelve digits are
 * more than any objective has, and fewer than the noise of floats begins at.
 */
export const exact = (value: number): number => Number(value.toPrecision(12));
