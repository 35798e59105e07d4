import { duration } from '@belvedere/core';
import {
  firing,
  pending,
  quietTest,
  scenario,
  silent,
  steady,
  type Alert,
  type ExpectedAlert,
  type Input,
  type Observations,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';

/** Whose histogram it is: an instance of the service, of what is looked at or of a sibling, or of another domain's job. */
export type Observed = (
  who: 'first' | 'second' | 'sibling' | 'foreign',
  phases: readonly Phase<Observations>[],
) => Input;

/** What an alert of a quantile within five minutes is tested with; its group is evaluated every 30 s. */
export interface QuantileCase<Labels extends string> {
  readonly alert: Alert<Labels>;
  readonly observed: Observed;
  /** The share of the quantile, 0.95. */
  readonly quantile: number;
  /** The bound of the histogram that the quantile is compared with, and its neighbours. */
  readonly bounds: readonly [below: number, bound: number, above: number];
  /** How many observations there must be a minute. */
  readonly enough: number;
  /** When `for` has elapsed that began at 14m30s, and one evaluation before. */
  readonly pendingAt: string;
  readonly firingAt: string;
  readonly fires: (latency: string) => ExpectedAlert<Labels>;
  /** The quantile where 6 % more than it allows lie above the bound, and where all do, as a person reads it. */
  readonly latencies: readonly [above: string, all: string];
}

/**
 * The tests of an alert of a quantile: both sides of its bound and the bound itself, both sides of the traffic that it
 * needs, two instances, a sibling that is quick, and a service of another domain that observes under the same name.
 */
export function quantileTests<Labels extends string>(options: QuantileCase<Labels>): readonly RuleTest[] {
  const { alert, enough } = options;
  const busy = 100 * enough;
  const quietAt = (name: string, input: Input) => quietTest({ alert, name, input, at: '40m' });
  return [
    scenario(alert, {
      name: 'fires just above its bound, whatever others do',
      given: [...both(options, busy, 1.06), ...others(options, busy, 0)],
      expect: moments(options, options.latencies[0]),
    }),
    quietAt('quiet just below its bound, whatever others do', [
      ...both(options, busy, 0.94),
      ...others(options, busy, 20),
    ]),
    quietAt('quiet at its bound', both(options, busy, 1)),
    scenario(alert, {
      name: 'fires as soon as there is enough',
      given: atBoth((who) => options.observed(who, beginning(options, enough / 2))),
      expect: moments(options, options.latencies[1]),
    }),
    quietAt('quiet where there is too little', [
      ...atBoth((who) => options.observed(who, beginning(options, 0.47 * enough))),
      ...options.observed('foreign', slowing(options, busy, 0)),
    ]),
  ];
}

const moments = <Labels extends string>(options: QuantileCase<Labels>, latency: string) => {
  const alert = options.fires(latency);
  return [
    silent('14m'),
    pending('14m30s', alert.labels),
    pending(duration(options.pendingAt), alert.labels),
    firing(duration(options.firingAt), alert),
  ];
};

/** Half of it at each of two instances. */
const atBoth = (one: (who: 'first' | 'second') => Input): Input => [...one('first'), ...one('second')];

/** Ten quick minutes, then so many times as much above the bound as the quantile allows, at two instances alike. */
const both = <Labels extends string>(options: QuantileCase<Labels>, perMinute: number, times: number): Input =>
  atBoth((who) => options.observed(who, slowing(options, perMinute / 2, times)));

const others = <Labels extends string>(options: QuantileCase<Labels>, perMinute: number, times: number): Input => [
  ...options.observed('sibling', slowing(options, perMinute, 0)),
  ...options.observed('foreign', slowing(options, 20 * perMinute, times)),
];

function slowing<Labels extends string>(
  { bounds: [below, bound, above], quantile }: QuantileCase<Labels>,
  perMinute: number,
  times: number,
): readonly Phase<Observations>[] {
  const slow = Math.min(1, times * (1 - quantile));
  return [
    steady('10m', { perMinute, below: { [below]: 1 } }),
    steady('30m', { perMinute, below: { [below]: Math.min(0.9, 1 - slow), [bound]: 1 - slow, [above]: 1 } }),
  ];
}

/** Nothing for nine minutes, then all above the bound. A counter that is not zero any more is extrapolated in full. */
const beginning = <Labels extends string>(
  { bounds: [, bound, above] }: QuantileCase<Labels>,
  perMinute: number,
): readonly Phase<Observations>[] => [
  steady('1m', { perMinute: 60, below: { [bound]: 1 } }),
  steady('9m', { perMinute: 0, below: { [bound]: 1 } }),
  steady('30m', { perMinute, below: { [bound]: 0, [above]: 1 } }),
];
