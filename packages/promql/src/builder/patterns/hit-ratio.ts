import type { InstantVector } from '../instant-vector.ts';
import type { Expression } from '../expression.ts';
import type { WindowLike } from '../window.ts';
import type { WindowOptions } from '../windowed.ts';
import {
  rateOf,
  type AnySeries,
  type Counted,
  type CountedLike,
  type LabelsCounted,
  type Shared,
  type Within,
} from './counted.ts';
import { aboveZero, zeroFilled } from './guards.ts';

/** What was found and what was not; in groups by labels that both have. */
export interface Lookups<
  H extends AnySeries,
  M extends AnySeries,
  B extends string,
  W extends WindowLike,
> extends Within<W> {
  readonly hits: Counted<H>;
  readonly misses: CountedLike<M, H>;
  readonly by?: readonly Shared<H, M, B>[];
}

/** The same as the implementation reads it. */
interface LooseLookups extends WindowOptions {
  readonly hits: unknown;
  readonly misses: unknown;
}

/**
 * The share of lookups that found something, as of a cache:
 * `hitRatio({ hits: requests.where({ status: 'hit' }), misses: requests.where({ status: 'miss' }) })` is
 * `(sum(rate(requests{status="hit"}[$__rate_interval])) or sum(rate(requests{status="miss"}[$__rate_interval])) * 0) / ((sum(rate(requests{status="hit"}[$__rate_interval])) or sum(rate(requests{status="miss"}[$__rate_interval])) * 0) + (sum(rate(requests{status="miss"}[$__rate_interval])) or sum(rate(requests{status="hit"}[$__rate_interval])) * 0) > 0)`.
 *
 * A cold cache has no hit yet, and one that fits has no miss: each side is zero where only the other was ever counted,
 * so that the ratio is 0 or 1 instead of nothing. Without lookups there is no sample, never NaN (0/0).
 * Source: https://redis.io/docs/latest/commands/info/ (`keyspace_hits`, `keyspace_misses`), of the guards
 * https://prometheus.io/docs/practices/instrumentation/#avoid-missing-metrics
 */
export function hitRatio<
  H extends AnySeries,
  M extends AnySeries,
  W extends WindowLike,
  B extends LabelsCounted<H> | LabelsCounted<M> = never,
>(options: Lookups<H, M, B, W>): InstantVector<NoInfer<B>, 'ratio'>;
export function hitRatio({ hits, misses, ...options }: LooseLookups): Expression {
  const [hitRate, missRate] = [rateOf(hits, options), rateOf(misses, options)];
  const [found, missed] = [zeroFilled(hitRate, missRate), zeroFilled(missRate, hitRate)];
  return found.dividedBy(aboveZero(found.plus(missed)));
}
