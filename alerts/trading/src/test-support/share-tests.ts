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
  type Phase,
  type Rate,
  type RuleTest,
} from '@belvedere/rule-kit';

/** What counters do: a minute, all there was, which is what went well and what was in vain. */
export interface Counts {
  readonly all: readonly Phase<Rate>[];
  readonly well: readonly Phase<Rate>[];
  readonly inVain: readonly Phase<Rate>[];
}

/** Whose counters they are: an instance of the service, of what is looked at or of a sibling, or of another domain's job. */
export type Counted = (who: 'first' | 'second' | 'sibling' | 'foreign', counts: Counts) => Input;

/** What an alert of a share within five minutes is tested with; its group is evaluated every 30 s. */
export interface ShareCase<Labels extends string> {
  readonly alert: Alert<Labels>;
  readonly counted: Counted;
  /** The share in vain at which the alert does not fire yet. */
  readonly bound: number;
  /** How many there must be a minute. */
  readonly enough: number;
  /** When `for` has elapsed that began at 14m30s, and one evaluation before. */
  readonly pendingAt: string;
  readonly firingAt: string;
  /** The same where enough was there from 14m30s on. */
  readonly fires: (share: string) => ExpectedAlert<Labels>;
  /** The share of 106 % of the bound, and of all there is, as a person reads it. */
  readonly shares: readonly [above: string, whole: string];
}

/**
 * The tests of an alert of a share: both sides of its bound and the bound itself, both sides of the traffic that it
 * needs, two instances, a sibling that is well, and a service of another domain that counts under the same names.
 */
export function shareTests<Labels extends string>(options: ShareCase<Labels>): readonly RuleTest[] {
  const { alert, bound, enough } = options;
  const busy = 200 * enough;
  const quietAt = (name: string, input: Input) => quietTest({ alert, name, input, at: '40m' });
  return [
    scenario(alert, {
      name: 'fires just above its bound, whatever others do',
      given: [...both(options, busy, 1.06 * bound), ...others(options, busy, 0)],
      expect: moments(options, options.shares[0]),
    }),
    quietAt('quiet just below its bound, whatever others do', [
      ...both(options, busy, 0.94 * bound),
      ...others(options, busy, 1),
    ]),
    quietAt('quiet at its bound', both(options, busy, bound)),
    scenario(alert, {
      name: 'fires as soon as there is enough',
      given: atBoth((who) => options.counted(who, beginning(enough / 2))),
      expect: moments(options, options.shares[1]),
    }),
    quietAt(
      'quiet where there is too little',
      atBoth((who) => options.counted(who, beginning(0.47 * enough))),
    ),
  ];
}

const moments = <Labels extends string>(options: ShareCase<Labels>, share: string) => {
  const alert = options.fires(share);
  return [
    silent('14m'),
    pending('14m30s', alert.labels),
    pending(duration(options.pendingAt), alert.labels),
    firing(duration(options.firingAt), alert),
  ];
};

/** Half of it at each of two instances. */
const atBoth = (one: (who: 'first' | 'second') => Input): Input => [...one('first'), ...one('second')];

/** Ten good minutes, then a share in vain, at two instances alike. */
const both = <Labels extends string>({ counted }: ShareCase<Labels>, perMinute: number, share: number): Input =>
  atBoth((who) => counted(who, constant(perMinute / 2, share)));

const others = <Labels extends string>({ counted }: ShareCase<Labels>, perMinute: number, share: number): Input => [
  ...counted('sibling', constant(perMinute, 0)),
  ...counted('foreign', constant(20 * perMinute, share)),
];

const constant = (perMinute: number, share: number): Counts => ({
  all: [steady('40m', { perMinute })],
  well: [steady('10m', { perMinute }), steady('30m', { perMinute: perMinute * (1 - share) })],
  inVain: [steady('10m', { perMinute: 0 }), steady('30m', { perMinute: perMinute * share })],
});

/** Nothing for nine minutes, then all in vain. A counter that is not zero any more is extrapolated in full. */
const beginning = (perMinute: number): Counts => {
  const first = [steady('1m', { perMinute: 60 }), steady('9m', { perMinute: 0 })];
  const all = steady('30m', { perMinute });
  return {
    all: [...first, all],
    well: [...first, steady('30m', { perMinute: 0 })],
    inVain: [steady('10m', { perMinute: 0 }), all],
  };
};
