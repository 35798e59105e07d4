import type { ReduceOptions } from './types.ts';

/** One figure a series: its latest. */
export const latest = (): ReduceOptions => ({ calcs: ['lastNotNull'], fields: '', values: false });
