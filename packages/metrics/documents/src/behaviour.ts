import type { Behaviour } from '@belvedere/simulator/model';

/** The simulated domain: its services and what they run on. */
export const behaviours: readonly Behaviour[] = [];

export const incidents = {};
