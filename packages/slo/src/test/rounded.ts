/**
 * What recorded values are compared to, about a millionth: sums of rates lose some last bits. A power of two, to which
 * Prometheus rounds without losing others.
 */
export const NEAREST = 2 ** -20;

/** A value as it is compared. */
export const rounded = (value: number): number => Math.floor(value / NEAREST + 0.5) * NEAREST;
