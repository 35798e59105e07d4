import { callSite, durationLength, type CallSite, type DurationOf } from '@belvedere/core';
import type { Alert } from '../alert.ts';
import type { Recording } from '../recording.ts';
import type { Input, InputSeries } from './input-series.ts';

/** One alert of a rule: the labels that its expression keeps, and its annotations as a person reads them. */
export interface ExpectedAlert<Labels extends string = string> {
  readonly labels: Readonly<Record<Labels, string>>;
  readonly annotations: { readonly summary: string; readonly description: string };
}

/** Which alerts of a rule there are at a time, and in which state. Inactive means none, pending that none fires yet. */
export type Expectation<Labels extends string = string> = Inactive | Pending<Labels> | Firing<Labels>;

interface Moment {
  /** In milliseconds from the first sample. */
  readonly at: number;
}
export interface Inactive extends Moment {
  readonly state: 'inactive';
  /** None is left of those that fired before. */
  readonly resolved: boolean;
}
export interface Pending<Labels extends string = string> extends Moment {
  readonly state: 'pending';
  readonly alerts: readonly Pick<ExpectedAlert<Labels>, 'labels'>[];
}
export interface Firing<Labels extends string = string> extends Moment {
  readonly state: 'firing';
  readonly alerts: readonly ExpectedAlert<Labels>[];
}

/** Input, and what an alert rule makes of it. */
export interface AlertTest {
  readonly kind: 'alert';
  readonly name: string;
  readonly alert: Alert;
  readonly input: readonly InputSeries[];
  readonly expectations: readonly Expectation[];
  readonly site: CallSite;
}

/** A sample that a recording rule makes. */
export interface ExpectedSample<Labels extends string = string> {
  readonly labels: Readonly<Record<Labels, string>>;
  readonly value: number;
}

/** Input, and what a recording rule makes of it. */
export interface RecordingTest {
  readonly kind: 'recording';
  readonly name: string;
  readonly recording: string;
  /** The labels that the rule sets: others may record under the same name. */
  readonly labels: Readonly<Record<string, string>>;
  /** Time between two samples and two evaluations, in milliseconds, where it is not the group's. */
  readonly interval?: number;
  readonly input: readonly InputSeries[];
  /** In milliseconds from the first sample. */
  readonly at: number;
  readonly samples: readonly ExpectedSample[];
  /** What it made before, from moment to moment. */
  readonly before?: readonly RecordedMoment[];
  /** What values are rounded to before they are compared. */
  readonly toNearest?: number;
  readonly site: CallSite;
}

/** What a recording rule makes at a time. */
export interface RecordedMoment<Labels extends string = string> {
  /** In milliseconds from the first sample. */
  readonly at: number;
  readonly samples: readonly ExpectedSample<Labels>[];
}

export type RuleTest = AlertTest | RecordingTest;

/**
 * Both sides of an alert's `for`. Just before it elapses, at `silentAt`, the alerts are pending (not there yet, where
 * the rule has no `for`); at `firingAt`, one evaluation later, they fire with exactly these labels and annotations.
 */
export function ruleTest<Labels extends string, const S extends string, const F extends string>(options: {
  readonly name?: string;
  readonly alert: Alert<Labels>;
  readonly input: Input;
  readonly silentAt: DurationOf<S>;
  readonly firingAt: DurationOf<F>;
  readonly fires: readonly ExpectedAlert<NoInfer<Labels>>[];
}): AlertTest {
  const { alert, input, fires } = options;
  const before: Expectation =
    alert.for === 0
      ? { at: lengthOf(options.silentAt), state: 'inactive', resolved: false }
      : { at: lengthOf(options.silentAt), state: 'pending', alerts: fires };
  return {
    kind: 'alert',
    name: `${alert.name}: ${options.name ?? 'fires'}`,
    alert,
    input: input.flat(),
    expectations: [before, { at: lengthOf(options.firingAt), state: 'firing', alerts: fires }],
    site: callSite(ruleTest),
  };
}

/** An alert stays quiet: at `at` it neither fires nor is pending. */
export function quietTest<const D extends string>(options: {
  readonly name: string;
  readonly alert: Alert;
  readonly input: Input;
  readonly at: DurationOf<D>;
}): AlertTest {
  return {
    kind: 'alert',
    name: `${options.alert.name}: ${options.name}`,
    alert: options.alert,
    input: options.input.flat(),
    expectations: [{ at: lengthOf(options.at), state: 'inactive', resolved: false }],
    site: callSite(quietTest),
  };
}

/**
 * A recording rule makes exactly these samples at `at`. What is recorded over weeks is looked at in steps of hours:
 * `every: '6h'`.
 */
export function recordingTest<
  Name extends string,
  Labels extends string,
  Unit extends string,
  const D extends string,
  const E extends string = '0s',
>(options: {
  readonly name: string;
  readonly recording: Recording<Name, Labels, Unit>;
  /** Time between two samples and two evaluations; the group's where left out. */
  readonly every?: DurationOf<E>;
  readonly input: Input;
  readonly at: DurationOf<D>;
  readonly samples: readonly ExpectedSample<NoInfer<Labels>>[];
  /**
   * What values are rounded to before they are compared, such as 0.001: promtool lets the last bit of a float differ, and
   * some calculations lose more of them.
   */
  readonly toNearest?: number;
  /** What it makes at moments before, of the same input. */
  readonly before?: readonly RecordedMoment<NoInfer<Labels>>[];
}): RecordingTest {
  return {
    kind: 'recording',
    name: `${options.recording.name}: ${options.name}`,
    recording: options.recording.name,
    labels: options.recording.labels,
    ...(options.every === undefined ? {} : { interval: lengthOf(options.every) }),
    input: options.input.flat(),
    at: lengthOf(options.at),
    samples: options.samples,
    ...(options.before === undefined ? {} : { before: options.before }),
    ...(options.toNearest === undefined ? {} : { toNearest: options.toNearest }),
    site: callSite(recordingTest),
  };
}

const lengthOf = (text: unknown): number => durationLength(text as string);
