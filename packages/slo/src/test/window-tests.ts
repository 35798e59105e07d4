import { durationLength, names } from '@belvedere/core';
import type { Gauge } from '@belvedere/promql';
import { gaugeSeries, recordingTest, steady, type InputSeries, type RuleTest } from '@belvedere/rule-kit';
import type { Objective } from '../objective/objective.ts';
import { LONGEST } from '../period/calendar.ts';
import type { CalendarUnit } from '../period/period.ts';
import { labelsOf, shared, type SharedName } from '../recording/identity.ts';
import { windowRecordings, type WindowRecording } from '../recording/windows.ts';
import type { Labels } from './example-labels.ts';
import { NEAREST, rounded } from './rounded.ts';

/**
 * Unit tests of the long windows of a domain's objectives. Each is tested by the first objective that it is recorded of,
 * since the rule is the same for all; where it is not recorded of all, by one too that it leaves out.
 */
export const windowTests = (domain: string, objectives: readonly Objective[]): readonly RuleTest[] =>
  windowRecordings(domain, objectives).map((recording) => {
    const left = isShared(recording)
      ? undefined
      : objectives.find((objective) => !recording.objectives.includes(objective));
    return testOf(recording, {
      own: labelsOf({ domain, objective: recording.objectives[0]! }),
      strange: [
        labelsOf({ domain: 'another-domain', objective: recording.objectives[0]! }),
        ...(left === undefined ? [] : [labelsOf({ domain, objective: left })]),
      ],
    });
  });

/** What the month's rule does not record under this name, the quarter's does. */
const isShared = ({ what }: WindowRecording): boolean => what === 'calendar-errors' || what === 'calendar-events';

/** Errors and events per second. */
interface Counts {
  readonly errors: number;
  readonly events: number;
}

const [IDLE, HALF, FIFTH, FEW] = [
  { errors: 0, events: 0 },
  { errors: 0.05, events: 0.1 },
  { errors: 0.06, events: 0.3 },
  { errors: 0.005, events: 0.1 },
] as const satisfies readonly Counts[];

/** 20 % of much, then 5 % of little, twice: less than one event a second, all together. */
const HELD = { errors: 0.06 + 2 * 0.005, events: 0.3 + 2 * 0.1 };

/**
 * A sample each: nothing happens, of which there is no share; half of all fails; and then what the window holds. What is
 * counted must be weighed, and what lies before the window left out.
 */
const countsOf = (what: WindowRecording['what']): readonly Counts[] =>
  what === 'calendar-ratio' ? [IDLE, HALF, HALF, HALF, FIFTH, FEW, FEW] : [IDLE, HALF, FIFTH, FEW, FEW];

/** What is expected of a recording. */
interface Expected {
  readonly name: string;
  /** Time between two samples, in milliseconds. */
  readonly step: number;
  /** The sample at which it is looked at. */
  readonly at: number;
  readonly value: number;
  readonly labels?: Labels;
}

/**
 * A window is three steps: of it are the last three samples. Of a month, or a quarter, that begins at the fifth sample of
 * four to a window, too; the window reaches further back.
 */
function expectedOf({ what, window }: WindowRecording): Expected {
  const third = { step: durationLength(window) / 3, at: 4 };
  const unit = unitOf(window);
  switch (what) {
    case 'ratio':
      return { ...third, name: 'weighs each event the same', value: HELD.errors / HELD.events };
    case 'events':
      return { ...third, name: 'counts each event', value: HELD.events * 60 };
    case 'calendar-ratio':
      return { name: 'begins anew', step: durationLength(window) / 4, at: 6, value: HELD.errors / HELD.events };
    case 'calendar-errors':
      return { ...third, at: 2, name: `has the ${unit} as a label`, value: 0.06, labels: { [unit]: '1' } };
    case 'calendar-events':
      return { ...third, at: 2, name: `has the ${unit} as a label`, value: 0.3, labels: { [unit]: '1' } };
  }
}

const unitOf = (window: string): CalendarUnit => (window === LONGEST.quarter ? 'quarter' : 'month');

function testOf(recording: WindowRecording, { own, strange }: { own: Labels; strange: readonly Labels[] }): RuleTest {
  const { name, step, at, value, labels = {} } = expectedOf(recording);
  const isRatio = recording.what === 'ratio' || recording.what === 'calendar-ratio';
  return recordingTest({
    name,
    recording: recording.rule,
    toNearest: NEAREST,
    every: `${step}ms` as '1m',
    input: [
      ...[own, ...strange].flatMap((each) => recorded(each, step, recording.what)),
      ...(recording.what === 'calendar-ratio' ? calendarOf(strange[0]!, step, recording.window) : []),
    ],
    before: isRatio ? [{ at: 0, samples: [] }] : [],
    at: `${at * step}ms` as '1m',
    samples: [{ labels: { ...own, ...labels } as never, value: rounded(value) }],
  });
}

/** What is recorded of an objective's errors and events. */
const recorded = (labels: Labels, step: number, what: WindowRecording['what']): readonly InputSeries[] =>
  SERIES.map(([name, , key]) => {
    const each = countsOf(what).slice(0, -1);
    return leveled(
      name,
      labels,
      step,
      each.map((counts) => counts[key]),
    );
  });

/** What was recorded in the current month, or quarter, of another domain. */
const calendarOf = (labels: Labels, step: number, window: string): readonly InputSeries[] =>
  SERIES.map(([, name, key]) => {
    const series = leveled(name, labels, step, Array<number>(6).fill(HALF[key]));
    return { ...series, labels: { ...series.labels, [unitOf(window)]: '2' } };
  });

const SERIES = [
  [names.slo.errors, names.slo.calendarErrors, 'errors'],
  [names.slo.events, names.slo.calendarEvents, 'events'],
] as const;

const leveled = (name: SharedName, labels: Labels, step: number, each: readonly number[]): InputSeries =>
  gaugeSeries(
    shared(name, 'count/second') as unknown as Gauge<string, never, string>,
    labels,
    each.map((level) => steady(`${step}ms` as '1m', { level })),
  );
