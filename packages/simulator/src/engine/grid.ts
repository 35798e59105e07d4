/** Seconds between two states of the simulation. Rates hold for a step, so values between two states lie on a line. */
export const STEP = 5;

/** The step that a time, in Unix seconds, lies in. */
export const stepAt = (time: number): number => Math.floor(time / STEP);

/** When a step begins, in Unix seconds. */
export const timeOf = (step: number): number => step * STEP;
