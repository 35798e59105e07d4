import { durationLength, names } from '@belvedere/core';
import type { Gauge } from '@belvedere/promql';
import {
  during,
  firing,
  gaugeSeries,
  quietTest,
  recordingTest,
  scenario,
  silent,
  type Input,
  type InputSeries,
  type RuleTest,
} from '@belvedere/rule-kit';
import type { BurnAlert } from '../alert/burn-alerts.ts';
import { exact } from '../exact.ts';
import { NEAREST, rounded } from './rounded.ts';
import type { ObjectiveRules } from '../groups.ts';
import type { Burn } from '../objective/objective.ts';
import { periodRatio } from '../recording/burn.ts';
import { labelsOf, shared, type ObjectiveRule, type Owned, type SharedName } from '../recording/identity.ts';
import { calendarOf } from '../recording/windows.ts';

/** Unit tests of what is made of error ratios and a budget: recordings, and the alert of each tier on both sides. */
export const burnTests = (rules: ObjectiveRules): readonly RuleTest[] => [
  ...constantTests(rules),
  ...rateTests(rules),
  ...rules.objective.burns.flatMap((burn, index) => tierTests(rules, burn, rules.alerts[index]!)),
];

type Labels = Readonly<Record<string, string>>;

/** A level for each minute. */
const levels = (name: SharedName, labels: Labels, ...each: readonly number[]): InputSeries =>
  gaugeSeries(
    shared(name, 'ratio') as unknown as Gauge<string, never, string>,
    labels,
    each.map((level) => during('1m', { level })),
  );

/** The labels of another objective, and of one of the same name in another domain: nothing of an objective may read them. */
const strangersTo = (owned: Owned): readonly Labels[] => [
  { ...labelsOf(owned), slo: 'another-objective' },
  { ...labelsOf(owned), domain: 'another-domain' },
];

/**
 * Silent while only one window is above the threshold: the other one is at it, and then below. Then it fires, with as few
 * events as may be and with more. A window that is above is so by 5 %, one that is below by as much.
 */
function tierTests(rules: ObjectiveRules, burn: Burn, alert: BurnAlert): readonly RuleTest[] {
  const { tier, threshold, minimumEvents: least } = burn;
  const [above, below] = [exact(threshold * 1.05), exact(threshold * 0.95)];
  const [long, short] = [names.slo.errorRatio(tier.long), names.slo.errorRatio(tier.short)];
  const counted = (labels: Labels, ...each: readonly number[]): Input =>
    least === undefined ? [] : [levels(names.slo.eventsWithin(tier.long), labels, ...each)];
  const strange = strangersTo(rules).flatMap((labels) => [
    levels(long, labels, ...MOMENTS.map(() => above)),
    levels(short, labels, ...MOMENTS.map(() => above)),
    ...counted(labels, ...MOMENTS.map(() => least!)),
  ]);
  const own = labelsOf(rules);
  const { summary, description } = alert.annotations;
  const fires = {
    labels: own,
    annotations: { summary, description: description.replace(/\{\{.*?\}\}/, percentage(above)) },
  };
  return [
    scenario(alert, {
      name: 'fires where both windows burn and enough was counted',
      given: [
        levels(long, own, above, threshold, above, below, above, above),
        levels(short, own, threshold, above, below, above, above, above),
        ...counted(own, least!, least!, least!, least!, least!, least! + 10),
        ...strange,
      ],
      expect: [silent('0s'), silent('1m'), silent('2m'), silent('3m'), firing('4m', fires), firing('5m', fires)],
    }),
    quietTest({
      name: least === undefined ? 'does not mind other objectives' : 'is quiet where too little was counted',
      alert,
      input: [
        ...(least === undefined
          ? []
          : [
              levels(long, own, above, above),
              levels(short, own, above, above),
              ...counted(own, ...[0, 1].map(() => exact(least * 0.95))),
            ]),
        ...strange,
      ],
      at: '1m',
    }),
  ];
}

/** The minutes of a tier's test. */
const MOMENTS = [0, 1, 2, 3, 4, 5] as const;

/** As Prometheus writes a share. */
const percentage = (value: number): string => `${Number((value * 100).toPrecision(4))}%`;

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
        during(lasts, { level: each }),
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
