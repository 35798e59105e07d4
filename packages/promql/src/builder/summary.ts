import { InstantVector } from './instant-vector.ts';
import type { Matchers, Offered } from './matchers.ts';
import { wholeNumberMatcher } from './number-label.ts';
import { Observations } from './observations.ts';
import type { PinnedBy } from './pinned.ts';
import { narrow, selectorNode, slowestScrape } from './selection.ts';

/** Quantiles that the service itself computes, the number of observations and their sum. Its quantiles cannot be added up. */
export class Summary<
  Name extends string,
  Labels extends string,
  Unit extends string,
  Pinned extends string = string,
> extends Observations<Name, Labels, Unit, Pinned> {
  /** `pause.where({ instance: 'a' })` narrows all its series. */
  where<const M extends Matchers<Name, Labels, M>>(
    matches: M & Offered<Labels>,
  ): Summary<Name, Labels, Unit, Pinned | PinnedBy<M>> {
    return new Summary(this.metric, narrow(this.selection, matches));
  }

  /**
   * A quantile as each target computed it, which the label `quantile` names: `pause.quantile(0.5)` is
   * `pause{quantile="0.5"}`. Throws a `RangeError` for one that the service does not compute.
   */
  quantile(share: number): InstantVector<Labels | 'quantile', Unit> {
    const { name, quantiles, unit, labels } = this.metric;
    if (!quantiles.includes(share)) {
      throw new RangeError(`${name} has no quantile ${share}: its service computes ${quantiles.join(', ')}`);
    }
    const { matchers } = this.selection;
    const selection = { ...this.selection, matchers: [...matchers, wholeNumberMatcher('quantile', share)] };
    return new InstantVector({
      node: selectorNode(selection),
      unit,
      labels: [...labels, 'quantile'],
      scrapeInterval: slowestScrape(selection),
    });
  }
}
