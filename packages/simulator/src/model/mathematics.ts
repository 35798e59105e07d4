/**
 * What a step of the simulation calculates with, read from its globals once: in a sandbox, such as that of tests, each
 * look at a global costs more than the calculation.
 */
export const { abs, exp, floor, imul, log, SQRT2 } = Math;
export const { isFinite } = Number;
