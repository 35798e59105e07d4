import type { Quantity } from '@belvedere/core';
import { InstantVector } from './instant-vector.ts';
import { callNode, numberNode, textNode } from './nodes.ts';
import type { Expression } from './expression.ts';
import type { Between } from './windowed.ts';

/**
 * What is read from buckets, classic ones with the label `le` or those of native samples.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile
 */

const derived = (buckets: Expression, node: Expression['node'], unit: string, added: readonly string[] = []) =>
  new InstantVector<string, string>({
    node,
    unit,
    labels: [...buckets.labels.filter((label) => label !== 'le'), ...added],
    scrapeInterval: buckets.scrapeInterval,
  });

/** The value that a share of the observations stays below. */
export const quantileOf = (buckets: Expression, share: number, unit: string) =>
  derived(buckets, callNode('histogram_quantile', numberNode(share), buckets.node), unit);

/** The label that tells the series of several quantiles apart. */
const QUANTILE = 'quantile';

/** Several such values, told apart by a label. Throws a `RangeError` for no quantile, and for more than Prometheus takes. */
export function quantilesOf(buckets: Expression, shares: readonly number[], unit: string) {
  if (shares.length < 1 || shares.length > 10) {
    throw new RangeError(`quantiles takes 1 to 10 shares, and ${shares.length} are given`);
  }
  const node = callNode('histogram_quantiles', buckets.node, textNode(QUANTILE), ...shares.map(numberNode));
  return derived(buckets, node, unit, [QUANTILE]);
}

/** The share of the observations between two values. Throws a `RangeError` where they do not ascend. */
export function fractionOf(buckets: Expression, { from, to }: Between<Quantity>) {
  if (!(from.value < to.value)) {
    throw new RangeError(`a fraction lies between two bounds that ascend, and ${from.value} and ${to.value} do not`);
  }
  return derived(
    buckets,
    callNode('histogram_fraction', numberNode(from.value), numberNode(to.value), buckets.node),
    'ratio',
  );
}

/** A number that a native sample states of its observations: `histogram_avg` and its like. */
export const statisticOf = (buckets: Expression, name: string, unit: string) =>
  derived(buckets, callNode(name, buckets.node), unit);
