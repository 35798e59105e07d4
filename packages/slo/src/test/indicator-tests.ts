import { durationLength } from '@belvedere/core';
import { recordingTest, type Input, type RuleTest } from '@belvedere/rule-kit';
import { NEAREST, rounded } from './rounded.ts';
import type { ObjectiveRules } from '../groups.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { labelsOf, type ObjectiveRule } from '../recording/identity.ts';
import { DIRECT_WINDOWS, type DirectWindow } from '../recording/indicator.ts';
import { sliceTests, type SlicesInput } from './slice-tests.ts';
import { inputOf, type Traffic } from './traffic.ts';

const MINUTE = durationLength('1m');

/** Unit tests of what is recorded of an indicator: over each window, without any error, and without any traffic. */
export function indicatorTests(rules: ObjectiveRules, slices?: SlicesInput): readonly RuleTest[] {
  const { indicator } = rules.objective;
  switch (indicator.kind) {
    case 'time-slices':
      return sliceTests(rules, slices);
    case 'probes':
      return probeTests(rules, indicator);
    case 'events':
    case 'latency':
      return trafficTests(rules, indicator);
  }
}

/** Time between two samples of a window's test: of the long ones, minutes would only cost time. */
const stepOf = (window: DirectWindow): number => (durationLength(window) > durationLength('1h') ? 30 : 1) * MINUTE;

/** A window in steps, without the one at its edge: its second half, and what comes before. */
function halvesOf(window: DirectWindow): readonly [sooner: number, later: number] {
  const steps = durationLength(window) / stepOf(window);
  const later = Math.ceil(steps / 2);
  return [steps - 1 - later, later];
}

/** Little enough that a second has less than one. */
const PER_MINUTE = 12;

/**
 * Nothing happens at first; then nothing fails, and nobody has counted a failure yet. Before the window half of all fails;
 * at its beginning nothing happens for a while, so that it does not matter whether the sample at its edge belongs to it;
 * then 20 % of twice as much fail, and in its second half 5 %.
 */
function trafficOf(window: DirectWindow): readonly Traffic[] {
  const step = stepOf(window);
  const [sooner, later] = halvesOf(window);
  return [
    { lasts: 2 * step, perMinute: 0, errorRatio: 0, isUncounted: true },
    { lasts: 2 * step, perMinute: PER_MINUTE, errorRatio: 0, isUncounted: true },
    { lasts: 3 * step, perMinute: PER_MINUTE, errorRatio: 0.5 },
    { lasts: 2 * step, perMinute: 0, errorRatio: 0 },
    { lasts: sooner * step, perMinute: 2 * PER_MINUTE, errorRatio: 0.2 },
    { lasts: later * step, perMinute: PER_MINUTE, errorRatio: 0.05 },
  ];
}

/** What the window holds, in minutes of the usual traffic. */
function heldBy(window: DirectWindow): { readonly errors: number; readonly events: number } {
  const [sooner, later] = halvesOf(window);
  return { errors: sooner * 2 * 0.2 + later * 0.05, events: sooner * 2 + later };
}

const ratioOf = (window: DirectWindow): number => heldBy(window).errors / heldBy(window).events;

function trafficTests(rules: ObjectiveRules, indicator: Indicator): readonly RuleTest[] {
  const uncounted = 'partIs' in indicator.source && indicator.source.partIs === 'good' ? 1 : 0;
  const windows = DIRECT_WINDOWS.map((window) =>
    testOf(rules, rules.indicator.errorRatio[window], {
      name: 'counts the errors of the window, and those alone',
      step: stepOf(window),
      phases: trafficOf(window),
      input: inputOf(indicator, trafficOf(window)),
      before: [{ step: 2 }, { step: 4, value: uncounted }],
      value: ratioOf(window),
    }),
  );
  const phases = trafficOf('5m');
  const perSecond = PER_MINUTE / 60;
  const base = (recording: ObjectiveRule, value: number, atFirst: number): RuleTest =>
    testOf(rules, recording, {
      name: 'counts per second, over 5 minutes',
      step: MINUTE,
      phases,
      input: inputOf(indicator, phases),
      // Half of the time nothing happened. What a histogram counts begins at zero, from where nothing is extrapolated.
      before: indicator.kind === 'latency' ? [] : [{ step: 4, value: (atFirst * perSecond) / 2 }],
      value,
    });
  return [
    ...windows,
    // Of the four minutes between five samples.
    base(rules.indicator.errors, (perSecond * heldBy('5m').errors) / 4, uncounted),
    base(rules.indicator.events, (perSecond * heldBy('5m').events) / 4, 1),
  ];
}

/** Probes succeed, or fail: before the window, and in its first half. */
function probeTests(rules: ObjectiveRules, indicator: Indicator): readonly RuleTest[] {
  const phasesOf = (window: DirectWindow): readonly Traffic[] =>
    trafficOf(window)
      .slice(2)
      .map((phase, index) => ({ ...phase, errorRatio: index % 2 === 0 ? 1 : 0 }));
  const test = (recording: ObjectiveRule, window: DirectWindow, value: number): RuleTest =>
    testOf(rules, recording, {
      name: 'counts what failed within the window, and that alone',
      step: stepOf(window),
      phases: phasesOf(window),
      input: inputOf(indicator, phasesOf(window)),
      value,
    });
  const failedOf = (window: DirectWindow): number => halvesOf(window)[0];
  return [
    ...DIRECT_WINDOWS.map((window) => {
      const probed = durationLength(window) / stepOf(window);
      return test(rules.indicator.errorRatio[window], window, failedOf(window) / probed);
    }),
    // Of both clusters.
    test(rules.indicator.errors, '5m', (2 * failedOf('5m')) / 300),
    test(rules.indicator.events, '5m', (2 * 5) / 300),
  ];
}

interface TestOptions {
  readonly name: string;
  /** Time between two samples, in milliseconds. */
  readonly step: number;
  readonly phases: readonly Pick<Traffic, 'lasts'>[];
  readonly input: Input;
  /** Moments before, each after some steps; without a value there is no sample. */
  readonly before?: readonly { readonly step: number; readonly value?: number }[];
  /** At the end. */
  readonly value: number;
}

/** Of an objective's recording, which has the labels of the objective. */
export function testOf(rules: ObjectiveRules, recording: ObjectiveRule, options: TestOptions): RuleTest {
  const { name, step, phases, input, before = [], value } = options;
  const samples = (expected: number | undefined) =>
    expected === undefined ? [] : [{ labels: labelsOf(rules), value: rounded(expected) }];
  return recordingTest({
    name: `${rules.objective.key} ${name}`,
    recording,
    toNearest: NEAREST,
    ...(step === MINUTE ? {} : { every: `${step}ms` as '1m' }),
    input,
    before: before.map((moment) => ({ at: moment.step * step, samples: samples(moment.value) })),
    at: `${phases.reduce((total, { lasts }) => total + lasts, 0)}ms` as '1m',
    samples: samples(value),
  });
}
