import { Counter } from '@belvedere/promql';
import type { PerSecond } from './indicator.ts';

/** What counts per second over a window, all series together: of a counter, or of what counts its observations. */
export function rateOf(counted: unknown, window: string): PerSecond {
  if (counted instanceof Counter) return (counted as unknown as Growing).rate(window).sum();
  return (counted as Observing).rate({ window });
}

interface Growing {
  rate(window: string): { sum(): PerSecond };
}
interface Observing {
  rate(options: { readonly window: string }): PerSecond;
}
