import { abs, exp, log, SQRT2 } from './mathematics.ts';

/** How the observations of a histogram or a summary are spread: what its buckets, its quantiles and its sum are made from. */
export interface Distribution {
  readonly mean: number;
  /** The share of the observations that are at most `bound`. */
  readonly below: (bound: number) => number;
}

interface Spread {
  /** Half of the observations are below it. */
  readonly median: number;
  /** Standard deviation of the logarithm (of the log-odds for shares): 0.4 is narrow, 1 is wide. */
  readonly sigma: number;
}

/**
 * Durations and sizes: positive, with a long tail. The 95th percentile is `median · e^(1.645 · sigma)`.
 * Source: https://en.wikipedia.org/wiki/Log-normal_distribution
 */
export function logNormal({ median, sigma }: Spread): Distribution {
  return {
    mean: median * exp(sigma ** 2 / 2),
    below: (bound) => (bound <= 0 ? 0 : normalBelow(log(bound / median) / sigma)),
  };
}

/**
 * Shares and probabilities: between 0 and 1.
 * Source: https://en.wikipedia.org/wiki/Logit-normal_distribution
 */
export function logitNormal({ median, sigma }: Spread): Distribution {
  const centre = logit(median);
  return {
    mean: meanOfNormal((z) => 1 / (1 + exp(-(centre + sigma * z)))),
    below(bound) {
      if (bound <= 0) return 0;
      return bound >= 1 ? 1 : normalBelow((logit(bound) - centre) / sigma);
    },
  };
}

const logit = (share: number): number => log(share / (1 - share));

/** The mean of a function of a standard normal number: there is no closed form, so a sum over ±4 deviations. */
function meanOfNormal(value: (z: number) => number): number {
  let [sum, weights] = [0, 0];
  for (let z = -4; z <= 4; z += 0.4) {
    const weight = exp(-(z ** 2) / 2);
    sum += weight * value(z);
    weights += weight;
  }
  return sum / weights;
}

/**
 * The share of a standard normal distribution below `z`, within 1.5e-7.
 * Source: Abramowitz and Stegun 7.1.26, https://personal.math.ubc.ca/~cbm/aands/page_299.htm
 */
function normalBelow(z: number): number {
  const x = abs(z) / SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (series * exp(-x * x)) / 2;
  return z >= 0 ? 1 - tail : tail;
}

/**
 * The value that a share of a hundred observations is at most: a share of 0 is the least of them and 1 the greatest, which
 * a distribution does not have. Found by halving, since only some distributions have a formula.
 */
export function quantileOf({ mean, below }: Distribution, share: number): number {
  const wanted = Math.min(Math.max(share, FEWEST), 1 - FEWEST);
  let [low, high] = [0, mean];
  while (below(high) < wanted) [low, high] = [high, high * 2];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (below(middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

/** The share of half an observation of a hundred. */
const FEWEST = 0.005;

/** Enough for nine digits. */
const HALVINGS = 30;
