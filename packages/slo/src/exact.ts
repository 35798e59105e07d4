/**
 * A number as a person would write it: `exact(1 - 0.999)` is `0.001` and not `0.0010000000000000009`. Twelve digits are
 * more than any objective has, and fewer than the noise of floats begins at.
 */
export const exact = (value: number): number => Number(value.toPrecision(12));
