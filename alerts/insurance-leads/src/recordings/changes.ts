import { steady } from '@belvedere/rule-kit';

/** A job of another domain that exposes the same metrics. */
export const FOREIGN = 'elsewhere';

/** Everything changes at 10m. By now half of a window of five minutes lies after it, so that its length shows. */
export const at = '12m30s';

/**
 * Nothing for ten minutes, then so much that the window shows this rate. Its samples are 4.5 minutes apart, of which 2.5
 * have growth, and `rate` takes what it finds for all of its five minutes.
 */
export const changing = (rate: number) => [
  steady('10m', { perMinute: 0 }),
  steady('10m', { perMinute: (rate * 60 * 4.5) / 2.5 }),
];

/**
 * What two instances observe: all up to the first bound for ten minutes, then the one up to the second, the other up to
 * the third. Of what the window shows a fifth is old, and the new halves lie evenly between their bounds.
 */
export const spread = ([low, middle, high]: readonly [number, number, number]) => {
  const old = steady('10m', { perMinute: 50, below: { [low]: 1 } });
  return [
    [old, steady('10m', { perMinute: 160, below: { [low]: 0, [middle]: 1 } })],
    [old, steady('10m', { perMinute: 160, below: { [middle]: 0, [high]: 1 } })],
  ] as const;
};

/** The quantiles of what is spread so. */
export const quantilesOf = ([low, middle, high]: readonly [number, number, number]) => ({
  p50: low + ((middle - low) * (0.5 - 0.2)) / 0.4,
  p95: middle + ((high - middle) * (0.95 - 0.6)) / 0.4,
  p99: middle + ((high - middle) * (0.99 - 0.6)) / 0.4,
});

/** So much, and so slow or so quick, that it moves every quantile that it is part of. */
export const all = (bound: number) => [steady('20m', { perMinute: 6_000, below: { [bound]: 1 } })];
