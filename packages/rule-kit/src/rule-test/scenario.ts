import { callSite, durationLength, formatDuration, type DurationOf } from '@belvedere/core';
import type { Alert } from '../alert.ts';
import type { Input } from './input-series.ts';
import type { AlertTest, Expectation, ExpectedAlert, Firing, Inactive, Pending } from './rule-test.ts';

/** None of the alerts is there: `silent('11m30s')`. */
export const silent = <const D extends string>(at: DurationOf<D>): Inactive => inactive(at, false);

/** The alerts that fired before are gone: `resolved('30m')`. */
export const resolved = <const D extends string>(at: DurationOf<D>): Inactive => inactive(at, true);

/** These alerts wait for `for` to elapse, and none fires yet: `pending('12m', { endpoint: 'fraud' })`. */
export const pending = <const D extends string, Labels extends string>(
  at: DurationOf<D>,
  ...alerts: readonly Readonly<Record<Labels, string>>[]
): Pending<Labels> => ({ at: lengthOf(at), state: 'pending', alerts: alerts.map((labels) => ({ labels })) });

/** Exactly these alerts fire: `firing('14m', { labels: { endpoint: 'fraud' }, annotations: { summary, description } })`. */
export const firing = <const D extends string, Labels extends string>(
  at: DurationOf<D>,
  ...alerts: readonly ExpectedAlert<Labels>[]
): Firing<Labels> => ({ at: lengthOf(at), state: 'firing', alerts });

/**
 * What happens to the metrics, and what an alert makes of it from moment to moment:
 *
 * ```ts
 * scenario(highLatency, {
 *   name: 'fires while requests are slow',
 *   given: [histogramSeries(duration, { endpoint: 'fraud' }, [steady('10m', quick), steady('10m', slow), steady('10m', quick)])],
 *   expect: [
 *     silent('10m'),
 *     pending('12m', { endpoint: 'fraud' }),
 *     firing('12m30s', { labels: { endpoint: 'fraud' }, annotations: { summary, description } }),
 *     resolved('30m'),
 *   ],
 * })
 * ```
 *
 * Throws a `RangeError` where the moments do not follow each other, an alert without `for` is to be pending, none is
 * named as pending or firing, or one is to be resolved that did not fire.
 */
export function scenario<Labels extends string>(
  alert: Alert<Labels>,
  options: {
    readonly name: string;
    readonly given: Input;
    readonly expect: readonly Expectation<NoInfer<Labels>>[];
  },
): AlertTest {
  const name = `${alert.name}: ${options.name}`;
  options.expect.forEach((expectation, index) => {
    const wrong = wrongMoment(alert, expectation, options.expect.slice(0, index));
    if (wrong !== undefined) throw new RangeError(`test '${name}' at ${formatDuration(expectation.at)}: ${wrong}`);
  });
  return {
    kind: 'alert',
    name,
    alert,
    input: options.given.flat(),
    expectations: options.expect,
    site: callSite(scenario),
  };
}

function wrongMoment(alert: Alert, moment: Expectation, before: readonly Expectation[]): string | undefined {
  const last = before.at(-1);
  if (last !== undefined && moment.at <= last.at) {
    return `comes after ${formatDuration(last.at)}, and must be later than it`;
  }
  if (moment.state === 'inactive') {
    const fired = before.some(({ state }) => state === 'firing');
    return moment.resolved && !fired ? 'nothing fired that could be resolved: write silent' : undefined;
  }
  if (moment.state === 'pending' && alert.for === 0) return 'the alert has no `for`, so that it is never pending';
  return moment.alerts.length === 0 ? `no alert is named that is ${moment.state}: write silent` : undefined;
}

const inactive = (at: unknown, isResolved: boolean): Inactive => ({
  at: lengthOf(at),
  state: 'inactive',
  resolved: isResolved,
});

const lengthOf = (text: unknown): number => durationLength(text as string);
