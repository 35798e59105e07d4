/**
 * Seconds between two states of a simulation, where it does not ask for others. Rates hold for a step, so values between
 * two states lie on a line.
 */
export const STEP = 5;
