import { durationLength, names } from '@belvedere/core';
import type { Gauge } from '@belvedere/promql';
import { gaugeSeries, recordingTest, steady, type InputSeries, type RuleTest } from '@belvedere/rule-kit';
import { exact } from '../exact.ts';
import type { ObjectiveRules } from '../groups.ts';
import { periodRatio } from '../recording/burn.ts';
import { labelsOf, shared, type ObjectiveRule, type SharedName } from '../recording/identity.ts';
import { calendarOf } from '../recording/windows.ts';
import type { Labels } from './example-labels.ts';
import { NEAREST, rounded } from './rounded.ts';
import { strangersTo } from './strangers.ts';
import { tierTests } from './tier-tests.ts';

/** Unit tests of what is made of error ratios and a budget: recordings, and the alert of each tier on both sides. */
export const burnTests = (rules: ObjectiveRules): readonly RuleTest[] => [
  ...constantTests(rules),
  ...rateTests(rules),
  ...rules.objective.burns.flatMap((burn, index) => tierTests(rules, burn, rules.alerts[index]!)),
];

/** The objective itself, which nothing measures. */
function constantTests({ objective, burn }: ObjectiveRules): readonly RuleTest[] {
  const { objectiveRatio, errorBudget, period, key } = objective;
  const days = period.length / durationLength('1d');
  const constants = [
    [burn.info, 1],
    [burn.objective, objectiveRatio],
    [burn.errorBudget, errorBudget],
    [burn.periodDays, days],
  ] as const;
  return constants.map(([recording, value]) =>
    recordingTest({
      name: `${key} is what was promised`,
      recording,
      input: [],
      at: '0s',
      samples: [{ labels: recording.labels as never, value }],
    }),
  );
}

/** What is recorded of burn rates, each from one error ratio. */
function rateTests(rules: ObjectiveRules): readonly RuleTest[] {
  const { objective, burn } = rules;
  const { errorBudget, period } = objective;
  const unit = calendarOf(objective);
  const spent = exact(0.4 * errorBudget);
  const sinceBegin = names.slo.calendarErrorRatio(unit);
  const elapsed = { at: MOMENT, value: 1 - 0.4 * (MOMENT / durationLength(unit === 'month' ? '31d' : '90d')) };
  const ofPeriod = period.calendar === undefined ? { value: 0.6 } : elapsed;
  return [
    rateTest(rules, burn.met, {
      name: 'is 1 up to the budget',
      reads: names.slo.errorRatio('1h'),
      before: { level: exact(1.05 * errorBudget), value: 0 },
      after: { level: exact(0.5 * errorBudget), value: 1 },
      level: errorBudget,
      value: 1,
    }),
    rateTest(rules, burn.currentBurnRate, {
      name: 'is 1 where it spends all',
      reads: names.slo.errorRatio('5m'),
      level: exact(3 * errorBudget),
      value: 3,
    }),
    rateTest(rules, burn.periodBurnRate, {
      name: 'is 1 where it spends all',
      reads: periodRatio(rules),
      level: spent,
      value: 0.4,
    }),
    rateTest(rules, burn.periodBudgetRemaining, {
      name: 'is what is not spent',
      reads: periodRatio(rules),
      level: spent,
      ...ofPeriod,
    }),
    ...(burn.monthBudgetRemaining === undefined
      ? []
      : [
          rateTest(rules, burn.monthBudgetRemaining, {
            name: 'is what is not spent since it began',
            reads: sinceBegin,
            level: spent,
            ...elapsed,
          }),
        ]),
  ];
}

/** January 17th of 1970 at 03:30. */
const MOMENT = durationLength('16d3h30m');

interface Given {
  readonly name: string;
  readonly reads: SharedName;
  readonly level: number;
  readonly value: number;
  /** A minute before, and a minute after. */
  readonly before?: { readonly level: number; readonly value: number };
  readonly after?: { readonly level: number; readonly value: number };
  /** In milliseconds; after a minute where left out. */
  readonly at?: number;
}

/** Of two clusters, where a Prometheus sees both: the objective has a budget in each. */
const CLUSTERS: readonly Labels[] = [{}, { cluster: 'another-cluster' }];

function rateTest(rules: ObjectiveRules, recording: ObjectiveRule, given: Given): RuleTest {
  const { name, reads, level, value, before, after, at = durationLength('1m') } = given;
  const lasts = `${at}ms` as '1m';
  const held = (labels: Labels, now: number): InputSeries =>
    gaugeSeries(
      shared(reads, 'ratio') as unknown as Gauge<string, never, string>,
      labels,
      [before?.level ?? now, now, ...(after === undefined ? [] : [after.level])].map((each) =>
        steady(lasts, { level: each }),
      ),
    );
  const samples = (expected: number) =>
    CLUSTERS.map((cluster) => ({ labels: { ...recording.labels, ...cluster } as never, value: rounded(expected) }));
  const moments = [
    ...(before === undefined ? [] : [{ at: 0, samples: samples(before.value) }]),
    { at, samples: samples(value) },
    ...(after === undefined ? [] : [{ at: 2 * at, samples: samples(after.value) }]),
  ];
  const last = moments.at(-1)!;
  return recordingTest({
    name: `${rules.objective.key} ${name}`,
    recording,
    toNearest: NEAREST,
    ...(given.at === undefined ? {} : { every: `${at}ms` as '1m' }),
    input: [
      ...CLUSTERS.map((cluster) => {
        const own = held(labelsOf(rules), level);
        return { ...own, labels: { ...own.labels, ...cluster } };
      }),
      ...strangersTo(rules).map((labels) => held(labels, exact(level * 2))),
    ],
    before: moments.slice(0, -1),
    at: `${last.at}ms` as '1m',
    samples: last.samples,
  });
}
