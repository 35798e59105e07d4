import type { Invalid } from '@belvedere/core';
import type { Comparison, Vector } from '@belvedere/promql';
import { numbersOnly } from './numbers-only.ts';

/** A condition that holds for a minute, or does not. */
export interface TimeSlices {
  readonly kind: 'time-slices';
  readonly noun: string;
  readonly verb: string;
  /** Recorded once a minute, as 1 or 0. */
  readonly good: Comparison<never, string>;
}

/** Any comparison; its labels are read from its shape. */
interface AnyComparison {
  readonly shape: unknown;
  bool(): unknown;
}

/** The condition itself where it says one thing of a minute, else a sentence. */
export type Whole<Condition> = [LabelsOf<Condition>] extends [never]
  ? Condition
  : Invalid<`a minute is good or bad as a whole: aggregate the label '${LabelsOf<Condition>}' away`>;

type LabelsOf<Condition> = Condition extends Vector<infer Labels, infer _Unit> ? Labels : never;

/**
 * An indicator of time: the share of minutes in which a condition does not hold. `timeSlices(lag.max().below(count(1000)))`
 * judges each minute by `max(lag) < bool 1000`, which is recorded, and the share is the mean of what was recorded.
 *
 * For gauges, and for ratios whose objective leaves so large a budget that events could never burn it fast enough. A rate
 * in the condition looks at the minute that is judged: give it a window of a few scrapes. A minute without data is no
 * slice, neither good nor bad: that nothing is measured is another alert's business. So is one of NaN:
 * `timeSlices(duration.quantile(0.95, { window: '2m' }).below(seconds(1)))` judges each minute by
 * `histogram_quantile(0.95, sum by (le) (rate(duration_bucket[2m]))) > -Inf < bool 1`.
 * Source: https://sre.google/workbook/implementing-slos/#what-to-measure-using-slis,
 * https://grafana.com/docs/grafana-cloud/alerting-and-irm/slo/set-up/
 */
export const timeSlices = <Condition extends AnyComparison>(good: Whole<Condition>): TimeSlices => ({
  kind: 'time-slices',
  noun: 'minutes',
  verb: 'were bad',
  good: numbersOnly(good as unknown as Comparison<never, string>),
});
