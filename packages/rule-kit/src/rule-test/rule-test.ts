import { callSite, durationLength, type CallSite, type DurationOf } from '@belvedere/core';
import type { Alert } from '../alert.ts';
import type { Recording } from '../recording.ts';
import type { InputSeries } from './input-series.ts';

/** One alert of a rule: the labels that its expression keeps, and its annotations as a person reads them. */
export interface ExpectedAlert<Labels extends string = string> {
  readonly labels: Readonly<Record<Labels, string>>;
  readonly annotations: { readonly summary: string; readonly description: string };
}

/** Which alerts of a rule there are at a time, and in which state. Inactive means none, pending that none fires yet. */
export interface Expectation {
  /** In milliseconds from the first sample. */
  readonly at: number;
  readonly state: 'inactive' | 'pending' | 'firing';
  readonly alerts: readonly ExpectedAlert[];
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
  readonly input: readonly InputSeries[];
  /** In milliseconds from the first sample. */
  readonly at: number;
  readonly samples: readonly ExpectedSample[];
  readonly site: CallSite;
}

export type RuleTest = AlertTest | RecordingTest;

/** A series, or what makes several of them, such as a histogram. */
export type Input = readonly (InputSeries | readonly InputSeries[])[];

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
      ? { at: lengthOf(options.silentAt), state: 'inactive', alerts: [] }
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
    expectations: [{ at: lengthOf(options.at), state: 'inactive', alerts: [] }],
    site: callSite(quietTest),
  };
}

/** A recording rule makes exactly these samples at `at`. */
export function recordingTest<
  Name extends string,
  Labels extends string,
  Unit extends string,
  const D extends string,
>(options: {
  readonly name: string;
  readonly recording: Recording<Name, Labels, Unit>;
  readonly input: Input;
  readonly at: DurationOf<D>;
  readonly samples: readonly ExpectedSample<NoInfer<Labels>>[];
}): RecordingTest {
  return {
    kind: 'recording',
    name: `${options.recording.name}: ${options.name}`,
    recording: options.recording.name,
    input: options.input.flat(),
    at: lengthOf(options.at),
    samples: options.samples,
    site: callSite(recordingTest),
  };
}

const lengthOf = (text: unknown): number => durationLength(text as string);
