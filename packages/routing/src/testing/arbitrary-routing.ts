import fc from 'fast-check';
import { timeInterval, WEEKDAYS, type Period, type TimeInterval } from '../interval/time-interval.ts';
import type { Inhibition } from '../model/inhibition.ts';
import { webhook } from '../model/integration.ts';
import type { Labels } from '../model/labels.ts';
import type { Matcher } from '../model/matcher.ts';
import { receiver } from '../model/receiver.ts';
import type { Route } from '../model/route.ts';
import type { Routing } from '../model/routing.ts';

/** Few names and values, so that trees and alerts meet; some of them hostile to notations. */
const NAMES = ['severity', 'team', 'service', 'a.b', 'x y'];
const VALUES = ['critical', 'warning', 'a"b', 'c\\d', 'e\nf', 'ü', 'x|y', '$1', '{{ .x }}', "it's"];
const PATTERNS = [
  'crit.*',
  'warning|critical',
  '.+',
  '',
  '.*',
  'x\\|y|ü',
  '[a-c].*',
  '(?i)CRITICAL',
  '\\$1',
  'e.f',
  'e(?s:.)f',
];
const ZONES = ['UTC', 'Europe/Zurich', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', undefined];

const value = fc.constantFrom(...VALUES);

export const arbitraryLabels: fc.Arbitrary<Labels> = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 5 })
  .map((entries) => Object.fromEntries(entries));

const matcher: fc.Arbitrary<Matcher> = fc.oneof(
  fc.record({
    label: fc.constantFrom(...NAMES),
    operator: fc.constantFrom('=' as const, '!=' as const),
    value: fc.oneof(value, fc.constant('')),
  }),
  fc.record({
    label: fc.constantFrom(...NAMES),
    operator: fc.constantFrom('=~' as const, '!~' as const),
    value: fc.constantFrom(...PATTERNS),
  }),
);

const RECEIVERS = [0, 1, 2, 3].map((index) =>
  receiver(`receiver-${index}`, [webhook({ url: `http://127.0.0.1/${index}` })]),
);

const ordered = <Value>(values: fc.Arbitrary<Value>, order: (one: Value) => number) =>
  fc.tuple(values, values).map(([a, b]) => (order(a) <= order(b) ? ([a, b] as const) : ([b, a] as const)));

const time = fc
  .integer({ min: 0, max: 48 })
  .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
const times = fc.uniqueArray(time, { minLength: 2, maxLength: 2 }).map((pair) => {
  const [from, to] = [...pair].sort();
  return [from!, to!] as const;
});
const days = fc.oneof(
  ordered(fc.integer({ min: 1, max: 28 }), Number),
  ordered(fc.integer({ min: -28, max: -1 }), Number),
  fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: -5, max: -1 })),
  fc.constant([29, 31] as const),
);

/** Half of what a period may say is left out each time. */
const some = <Value>(values: fc.Arbitrary<Value>) =>
  fc.option(fc.array(values, { minLength: 1, maxLength: 2 }), { nil: undefined });

const period: fc.Arbitrary<Period> = fc
  .record({
    times: some(times),
    weekdays: some(ordered(fc.constantFrom(...WEEKDAYS), (day) => WEEKDAYS.indexOf(day))),
    daysOfMonth: some(days),
    months: some(ordered(fc.integer({ min: 1, max: 12 }), Number)),
    years: fc.option(fc.constant([[2026, 2027] as const]), { nil: undefined }),
    location: fc.constantFrom(...ZONES),
  })
  .map((written) => Object.fromEntries(Object.entries(written).filter(([, part]) => part !== undefined)) as Period)
  .filter(({ location: _, ...rest }) => Object.keys(rest).length > 0);

/** Up to three intervals, as Alertmanager would take them. */
export const arbitraryIntervals: fc.Arbitrary<readonly TimeInterval[]> = fc
  .array(fc.tuple(period, period), { minLength: 1, maxLength: 3 })
  .map((all) => all.map(([one, two], index) => timeInterval(`interval-${index}`, one, two)));

/** Within the years of summer time on both halves of the earth, minutes before and after every edge of it. */
export const arbitraryTime: fc.Arbitrary<number> = fc
  .integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2028, 0, 1) / 60_000 })
  .map((minute) => minute * 60_000);

const groupBy = fc.option(
  fc.oneof(fc.constant('...' as const), fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 })),
  { nil: undefined },
);
const wait = fc.option(
  fc.integer({ min: 1, max: 10 }).map((minutes) => minutes * 60_000),
  { nil: undefined },
);

const site = {};

function routeBelow(depth: number, intervals: readonly TimeInterval[]): fc.Arbitrary<Route> {
  const chosen = fc.subarray([...intervals]);
  return fc
    .record({
      matchers: fc.array(matcher, { minLength: 1, maxLength: 2 }),
      receiver: fc.option(fc.constantFrom(...RECEIVERS), { nil: undefined }),
      continue: fc.boolean(),
      groupBy,
      groupWait: wait,
      groupInterval: wait,
      repeatInterval: wait,
      mute: chosen,
      active: chosen,
      routes: depth === 0 ? fc.constant([]) : fc.array(routeBelow(depth - 1, intervals), { maxLength: 3 }),
    })
    .map((written) => {
      const stated = Object.fromEntries(Object.entries(written).filter(([, part]) => part !== undefined));
      return { name: 'random', site, ...stated } as unknown as Route;
    });
}

const inhibition: fc.Arbitrary<Inhibition> = fc.record({
  name: fc.constant('random'),
  source: fc.array(matcher, { minLength: 1, maxLength: 2 }),
  target: fc.array(matcher, { minLength: 1, maxLength: 2 }),
  equal: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }),
  site: fc.constant(site),
});

/** Any tree that Alertmanager takes: three levels, all options, intervals and inhibitions. */
export const arbitraryRouting: fc.Arbitrary<Routing> = arbitraryIntervals.chain((intervals) =>
  fc.record({
    root: fc.array(routeBelow(2, intervals), { maxLength: 4 }).map((routes) => ({
      name: 'default',
      matchers: [],
      receiver: RECEIVERS[0]!,
      continue: false,
      mute: [],
      active: [],
      routes,
      site,
    })),
    inhibitions: fc.array(inhibition, { maxLength: 3 }),
    silences: fc.constant([]),
  }),
);
