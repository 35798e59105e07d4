/** Throws a `RangeError` for a quantile outside 0 to 1, which Prometheus would answer with an infinity. */
export function checkShare(owner: string, share: number): void {
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`a quantile of ${owner} is a share from 0 to 1, not ${share}: p95 is 0.95`);
  }
}
