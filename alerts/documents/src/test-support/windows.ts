/** What is counted by a test of ten minutes that asks over the last five of them. */
import { steady } from '@belvedere/rule-kit';

/**
 * Nothing for six minutes, then this for four: of the nine intervals in the window of 5 minutes that ends with them,
 * eight have it. A shorter or a longer window would have another share.
 */
export const lately = (perMinute: number) => [steady('6m', { perMinute: 0 }), steady('4m', { perMinute })];

/** This for six minutes, then nothing: of the nine intervals one has it. */
export const formerly = (perMinute: number) => [steady('6m', { perMinute }), steady('4m', { perMinute: 0 })];
