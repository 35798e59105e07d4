import { alertStates } from '@belvedere/metrics-platform';
import type { Gauge } from '@belvedere/promql';
import {
  gaugeSeries,
  missing,
  recordingTest,
  steady,
  type GaugeBehaviour,
  type Phase,
  type Recording,
  type RuleTest,
} from '@belvedere/rule-kit';
import {
  alertsFiring,
  alertsFiringDaily,
  alertsFiringWeekly,
  alertsStarted,
  alertsStartedDaily,
  alertsStartedWeekly,
} from './fatigue.ts';

const rule = { alertname: 'HighLatency', domain: 'shop', severity: 'critical', team: 'shop' };
const ON = { level: 1 };

/** An alert of one instance that is in a state from time to time. */
const alert = (
  instance: string,
  phases: readonly Phase<GaugeBehaviour>[],
  alertstate: 'firing' | 'pending' = 'firing',
  of = rule,
) => gaugeSeries(alertStates, { ...of, service: 'api', job: 'api', instance, alertstate }, phases);

/** Fires from two minutes on for three, and again from eight minutes on. */
const twice = [missing('2m'), steady('3m', ON), missing('3m'), steady('3m', ON)];

const states = [
  alert('api-0', twice),
  alert('api-1', [missing('8m'), steady('3m', ON)]),
  alert('api-2', [missing('8m'), steady('3m', ON)], 'pending'),
  alert('api-0', [steady('11m', ON)], 'firing', { ...rule, severity: 'warning' }),
  alert('api-0', [missing('8m'), steady('3m', ON)], 'firing', { ...rule, alertname: 'Watchdog' }),
];

const labels = rule;
const lasting = { ...rule, severity: 'warning' };

/** What was recorded, at one sample in five minutes: a week ago, a day ago and within the last hour. */
const recorded = [
  missing('1h'),
  steady('10m', { level: 5 }),
  missing('5d23h50m'),
  steady('20m', { level: 2 }),
  missing('23h'),
  steady('30m', { level: 1 }),
  missing('1d'),
];

/** The first sample of a day ago, and that of a week ago, lie just outside. */
const AT = '7d1h';

const total = <Name extends string, Source extends string, Unit extends string>(
  recording: Recording<Name, keyof typeof rule, Unit>,
  series: Gauge<Source, keyof typeof rule, 'count'>,
  value: number,
): RuleTest =>
  recordingTest({
    recording,
    name: 'adds up what lies within its time',
    input: [gaugeSeries(series, rule, recorded)],
    at: AT,
    samples: [{ labels: rule, value }],
  });

export const fatigueTests: readonly RuleTest[] = [
  recordingTest({
    recording: alertsFiring,
    name: "counts what fires, by rule, and neither what is pending nor the dead man's switch",
    input: states,
    at: '9m',
    samples: [
      { labels, value: 2 },
      { labels: lasting, value: 1 },
    ],
  }),
  recordingTest({
    recording: alertsStarted,
    name: 'counts two alerts that begin at once',
    input: states,
    at: '8m',
    samples: [{ labels, value: 2 }],
  }),
  recordingTest({
    recording: alertsStarted,
    name: 'counts one that begins',
    input: states,
    at: '2m',
    samples: [{ labels, value: 1 }],
  }),
  recordingTest({
    recording: alertsStarted,
    name: 'counts none that goes on',
    input: states,
    at: '8m30s',
    samples: [],
  }),
  total(alertsStartedDaily, alertsStarted.series, 12),
  total(alertsStartedWeekly, alertsStarted.series, 19),
  total(alertsFiringDaily, alertsFiring.series, 12 * 30),
  total(alertsFiringWeekly, alertsFiring.series, 19 * 30),
];
