/**
 * Which alerts fire how often and for how long, for the monthly look at what tires those on call. Prometheus keeps the
 * series `ALERTS` while an alert fires: two recordings look at it every 30 seconds, and exist only where something does
 * fire, so that sums over days read few samples. They say nothing of whether an alert was right: that only its receivers
 * know. Source: https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/#inspecting-alerts-during-runtime
 */
import { quantity } from '@belvedere/core';
import { alertStates } from '@belvedere/metrics-platform';
import { not } from '@belvedere/promql';
import { record } from '@belvedere/rule-kit';
import { watchdog } from './watchdog.ts';

/** How often the first two are evaluated: the time that each of their samples stands for. */
export const FATIGUE_INTERVAL = '30s';
const SECONDS_PER_SAMPLE = quantity(30, 'seconds');

const byRule = { by: ['alertname', 'domain', 'severity', 'team'] } as const;
const firing = alertStates.where({ alertstate: 'firing', alertname: not(watchdog.name) });

/** Alerts of each rule that fire now. */
export const alertsFiring = record('alertname_domain_severity_team:alerts_firing:count', firing.count(byRule));

/** Alerts of each rule that did not fire at the evaluation before. */
export const alertsStarted = record(
  'alertname_domain_severity_team:alerts_started:count',
  firing.unless(alertStates.offset(FATIGUE_INTERVAL)).count(byRule),
);

const started = alertsStarted.series;
const firingTime = (window: '1d' | '7d') => alertsFiring.series.over(window).sum().times(SECONDS_PER_SAMPLE);

/** How often alerts of a rule began to fire within a day, and within a week. */
export const alertsStartedDaily = record(
  'alertname_domain_severity_team:alerts_started:sum1d',
  started.over('1d').sum(),
);
export const alertsStartedWeekly = record(
  'alertname_domain_severity_team:alerts_started:sum7d',
  started.over('7d').sum(),
);

/** For how long alerts of a rule fired, within a day and within a week: two of them at once count twice. */
export const alertsFiringDaily = record('alertname_domain_severity_team:alerts_firing_seconds:sum1d', firingTime('1d'));
export const alertsFiringWeekly = record(
  'alertname_domain_severity_team:alerts_firing_seconds:sum7d',
  firingTime('7d'),
);
