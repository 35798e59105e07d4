import type { Edit } from '../edit.ts';
import { isMultipliedByZero, isScaledAway } from './values-that-do-not-matter.ts';

/** What a function is mistaken for. */
const MISTAKEN: Readonly<Record<string, readonly string[]>> = {
  rate: ['increase', 'irate'],
  increase: ['rate'],
  irate: ['rate'],
  delta: ['idelta'],
  idelta: ['delta'],
  changes: ['resets'],
  resets: ['changes'],
  avg_over_time: ['max_over_time', 'min_over_time'],
  max_over_time: ['min_over_time'],
  min_over_time: ['max_over_time'],
  sum_over_time: ['avg_over_time'],
  count_over_time: ['sum_over_time'],
  ceil: ['floor'],
  floor: ['ceil'],
  clamp_min: ['clamp_max'],
  clamp_max: ['clamp_min'],
};

/** A function becomes one that it is mistaken for; a rate and an increase differ by a factor, where that matters. */
export const functionName: Edit = {
  kind: 'function',
  of: (node, surroundings) => {
    if (node.kind !== 'call' || isMultipliedByZero(surroundings)) return [];
    return (MISTAKEN[node.function] ?? [])
      .filter((name) => !(isFactor(node.function, name) && isScaledAway(surroundings)))
      .map((name) => ({ ...node, function: name }));
  },
};

const isFactor = (one: string, other: string): boolean => [one, other].sort().join() === 'increase,rate';
