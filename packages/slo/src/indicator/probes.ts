import { durationLength, type Invalid } from '@belvedere/core';
import { availability, type Gauge, type Series, type Vector } from '@belvedere/promql';
import { BASE_WINDOW, type Indicator, type PerSecond } from './indicator.ts';

/** What is probed, or scraped: 1 where it answered, 0 where it did not. */
export interface ProbeOptions<Success extends AnyGauge> {
  readonly success: Answering<Success>;
  /** What is counted, in the plural; `probes` where left out. */
  readonly noun?: string;
}

/** Any gauge; its unit is read from its shape. */
type AnyGauge = Series<string> & { readonly shape: unknown };

/** The gauge itself where it says 1 or 0, else a sentence. */
export type Answering<Success> =
  UnitOf<Success> extends 'ratio'
    ? Success
    : Invalid<`what is probed says 1 or 0, as up and probe_success do, and this is in ${UnitOf<Success>}`>;

type UnitOf<Success> = Success extends Vector<infer _Labels, infer Unit> ? Unit : never;

/**
 * An indicator of availability: the share of probes that fail, each for the slice of time until the next one.
 * `probes({ success: probeSuccess.where(probesOf(payment)) })` has, over an hour, the error ratio
 * `1 - sum(sum_over_time(probe_success[1h])) / sum(count_over_time(probe_success[1h]))`. Each probe weighs the same, of
 * however many targets. Where nothing was probed, there is no sample.
 * Source: https://sre.google/workbook/implementing-slos/#what-to-measure-using-slis
 */
export function probes<Success extends AnyGauge>({
  success: given,
  noun = 'probes',
}: ProbeOptions<Success>): Indicator {
  const success = given as unknown as Gauge<string, never, 'ratio'>;
  const samples = success.over(BASE_WINDOW);
  const perSecond = (count: unknown): PerSecond =>
    (count as PerSecond).dividedBy(durationLength(BASE_WINDOW) / 1000) as PerSecond;
  const all = samples.samples().sum();
  return {
    kind: 'probes',
    noun,
    verb: 'failed',
    source: { success },
    errorRatio: (window) => availability({ up: success, window } as never).complement() as never,
    errors: perSecond(all.minus(samples.sum().sum() as never)),
    events: perSecond(all),
    ...(success.scrapeInterval === 0 ? {} : { every: success.scrapeInterval }),
  };
}
