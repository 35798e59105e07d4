import { floor, imul } from './mathematics.ts';

/** Randomness without state: the same key and step give the same number, in whatever order they are asked for. */

/**
 * Spreads a 32-bit number so that neighbours become unrelated: the finalizer of MurmurHash3.
 * Source: https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number from 0 up to 1, evenly spread over the steps of a key. */
export const uniform = (key: number, step: number): number => mix(key ^ mix(step + 1)) / 2 ** 32;

/** A factor from `1 - amplitude` to `1 + amplitude`, a new one at each step. */
export const noise = (key: number, step: number, amplitude: number): number =>
  1 + amplitude * (2 * uniform(key, step) - 1);

/**
 * A factor from `1 - amplitude` to `1 + amplitude` that moves smoothly, with a new aim every `period` seconds: noise
 * between whose points a cubic leads without a corner.
 */
export function wander(key: number, time: number, amplitude: number, period: number): number {
  const position = time / period;
  const from = floor(position);
  const share = position - from;
  const smooth = share * share * (3 - 2 * share);
  const [left, right] = [noise(key, from, amplitude), noise(key, from + 1, amplitude)];
  return left + (right - left) * smooth;
}
