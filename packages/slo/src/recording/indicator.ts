import { names } from '@belvedere/core';
import type { Indicator } from '../indicator/indicator.ts';
import { probes } from '../indicator/probes.ts';
import { ownSeries, recordFor, type ObjectiveRule, type Owned } from './identity.ts';

/** The windows whose error ratio is taken from the counters themselves, exactly. */
export const DIRECT_WINDOWS = ['5m', '30m', '1h', '2h', '6h'] as const;
export type DirectWindow = (typeof DIRECT_WINDOWS)[number];

/** What is recorded of an indicator, every minute. */
export interface IndicatorRecordings {
  /** Whether the last minute was good; of time slices alone. */
  readonly goodSlice?: ObjectiveRule;
  readonly errors: ObjectiveRule;
  readonly events: ObjectiveRule;
  readonly errorRatio: Readonly<Record<DirectWindow, ObjectiveRule>>;
}

/**
 * Records the error ratio over windows of up to six hours, and what failed and what there was per second: from the two,
 * longer windows are added up, at the cost of one series each instead of all that the counters have.
 */
export function indicatorRecordings(owned: Owned): IndicatorRecordings {
  const { indicator } = owned.objective;
  if (indicator.kind !== 'time-slices') return recordingsOf(indicator, owned);
  const slices = ownSeries(names.slo.goodSlice, 'ratio', owned);
  return {
    goodSlice: recordFor(names.slo.goodSlice, owned, indicator.good.bool()),
    ...recordingsOf(probes({ success: slices as never, noun: indicator.noun }), owned),
  };
}

function recordingsOf({ errors, events, errorRatio }: Indicator, owned: Owned): IndicatorRecordings {
  const windows = DIRECT_WINDOWS.map((window) => [
    window,
    recordFor(names.slo.errorRatio(window), owned, errorRatio(window)),
  ]);
  return {
    errors: recordFor(names.slo.errors, owned, errors),
    events: recordFor(names.slo.events, owned, events),
    errorRatio: Object.fromEntries(windows) as IndicatorRecordings['errorRatio'],
  };
}
