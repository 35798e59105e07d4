import { durationLength, names } from '@belvedere/core';
import type { Gauge } from '@belvedere/promql';
import { gaugeSeries, steady, type Input, type InputSeries, type RuleTest } from '@belvedere/rule-kit';
import type { ObjectiveRules } from '../groups.ts';
import { labelsOf, shared, type ObjectiveRule } from '../recording/identity.ts';
import { DIRECT_WINDOWS } from '../recording/indicator.ts';
import { testOf } from './indicator-tests.ts';

/** What makes the minutes of a time-slice objective good or bad, for its tests. */
export type SlicesInput = (slices: readonly Slices[]) => Input;
export interface Slices {
  /** As a phase of a series takes it. */
  readonly lasts: '1m';
  readonly good: boolean;
}

const MINUTE = durationLength('1m');

interface Phase {
  readonly lasts: number;
  readonly good: boolean;
}

/**
 * Unit tests of time slices: a minute is good or bad by its author's input, and the windows count the bad ones. Minutes
 * that are judged late by one count all the same, since bad ones begin and end within the window.
 */
export function sliceTests(rules: ObjectiveRules, slices: SlicesInput | undefined): readonly RuleTest[] {
  const { objective, indicator } = rules;
  if (slices === undefined) {
    throw new TypeError(
      `objective ${objective.name}: tests of time slices need an input that makes minutes good or bad; give it as slices: { ${objective.name}: … }`,
    );
  }
  const inputFor = (phases: readonly Phase[]): Input =>
    slices(phases.map(({ lasts, good }) => ({ lasts: `${lasts}ms` as '1m', good })));
  const counts = (recording: ObjectiveRule, minutes: number, valueOf: (bad: number) => number): RuleTest => {
    const phases = phasesOf(minutes);
    return testOf(rules, recording, {
      name: 'counts the bad minutes of the window, and those alone',
      step: MINUTE,
      phases,
      input: [...inputFor(phases), ...otherSlices(rules, phases)],
      value: valueOf(phases[2]!.lasts / MINUTE),
    });
  };
  const judged = [
    { lasts: 5 * MINUTE, good: false },
    { lasts: 5 * MINUTE, good: true },
  ];
  return [
    testOf(rules, indicator.goodSlice!, {
      name: 'is 1 in a good minute, and 0 in a bad one',
      step: MINUTE,
      phases: judged,
      input: inputFor(judged),
      before: [{ step: 4, value: 0 }],
      value: 1,
    }),
    ...DIRECT_WINDOWS.map((window) => {
      const minutes = durationLength(window) / MINUTE;
      // Of both clusters.
      return counts(indicator.errorRatio[window], minutes, (bad) => bad / (2 * minutes));
    }),
    counts(indicator.errors, 5, (bad) => bad / 300),
    counts(indicator.events, 5, () => (2 * 5) / 300),
  ];
}

/**
 * Slices that were recorded beside those of the test: all good ones of another cluster, which count; and others of
 * another objective and of another domain, which do not.
 */
function otherSlices(rules: ObjectiveRules, phases: readonly Phase[]): readonly InputSeries[] {
  const slices = shared(names.slo.goodSlice, 'ratio') as unknown as Gauge<string, never, string>;
  const lasts = `${phases.reduce((total, phase) => total + phase.lasts, 0)}ms` as '1m';
  const own = labelsOf(rules);
  const held = (labels: Readonly<Record<string, string>>, level: number): InputSeries =>
    gaugeSeries(slices, labels, [steady(lasts, { level })]);
  const elsewhere = held(own, 1);
  return [
    { ...elsewhere, labels: { ...elsewhere.labels, cluster: 'another-cluster' } },
    held({ ...own, slo: 'another-objective' }, 0.5),
    held({ ...own, domain: 'another-domain' }, 0.5),
  ];
}

/** Bad minutes before the window, and in its first half. */
function phasesOf(minutes: number): readonly Phase[] {
  const later = Math.ceil(minutes / 2);
  return [
    { lasts: 5 * MINUTE, good: false },
    { lasts: 3 * MINUTE, good: true },
    { lasts: (minutes - 1 - later) * MINUTE, good: false },
    { lasts: later * MINUTE, good: true },
  ];
}
