import { count, formatQuantity, ratio } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { not, type Counter } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { jobsWithAlerts } from './exporters.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = platform.prometheus.name;

type ServerCounter = Counter<string, 'job' | 'instance', 'count'>;

/** How much counters of one server grew together. A server has all of them from its start on. */
const growth = (counters: readonly [ServerCounter, ...ServerCounter[]], window: '5m' | '1h') => {
  const [first, ...others] = counters.map((counter) => counter.increase(window));
  return others.reduce((sum, next) => sum.plus(next), first!);
};

/** Things that went wrong in the storage of a server within an hour. */
export const storageErrors = growth(
  [
    platform.prometheusCompactionFailures,
    platform.prometheusBlockReloadFailures,
    platform.prometheusLogCorruptions,
    platform.prometheusLogWriteFailures,
    platform.prometheusLogTruncationFailures,
    platform.prometheusCheckpointFailures,
    platform.prometheusHeadTruncationFailures,
  ],
  '1h',
);

/** Scrapes that a server refused within 5 minutes because a job broke its limits. */
export const limitsHit = growth(
  [
    platform.prometheusSampleLimitExceeded,
    platform.prometheusLabelLimitsExceeded,
    platform.prometheusBodyLimitExceeded,
    platform.prometheusTargetLimitExceeded,
  ],
  '5m',
);

/** Share of the targets of a job that do not answer. */
export const targetsDown = platform.targetUp
  .where({ job: not(jobsWithAlerts) })
  .avg({ by: ['job'] })
  .complement();

/** Share of the alerts that a server could not send, to the Alertmanager that it reaches best. */
export const notificationErrors = platform.prometheusNotificationErrors
  .rate()
  .dividedBy(platform.prometheusNotificationsSent.rate())
  .min({ by: ['instance'] });

/** How far remote write is behind what was scraped. */
export const remoteWriteLag = platform.remoteWriteHighestTime.minus(platform.remoteWriteHighestSentTime);

/** The alert of its storage. */
export const prometheusStorageAlerts = () => ({
  prometheusStorageErrors: alert('PrometheusStorageErrors', {
    when: storageErrors.ceil().above(0),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'The storage of Prometheus has errors',
    description: ({ labels, value }) =>
      `The storage of ${labels.instance} had ${value} errors within an hour: blocks, memory or the write-ahead log.`,
  }),
});

/**
 * The alerts of Prometheus itself. What it cannot tell any more, another instance tells, or the heartbeat that stays out:
 * see {@link ./watchdog.ts}.
 */
export const prometheusAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  prometheusDown: alert('PrometheusDown', {
    when: platform.prometheus.up.equals(ratio(0)),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'An instance of Prometheus is down',
    description: ({ labels }) =>
      `${labels.instance} has not answered for 5 minutes: what it alone scrapes is neither stored nor watched.`,
  }),

  /** Services have alerts of their own that fire sooner: this one is about discovery and the network. */
  prometheusTargetsDown: alert('PrometheusTargetsDown', {
    when: targetsDown.above(thresholds.targetsDown),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'Targets of a job do not answer',
    description: ({ labels, value }) =>
      `${value} of the targets of the job ${labels.job} have not answered for 15 minutes, more than ${formatQuantity(thresholds.targetsDown)}.`,
  }),

  prometheusRuleFailures: alert('PrometheusRuleFailures', {
    when: platform.prometheusRuleFailures
      .increase('5m')
      .sum({ by: ['instance', 'rule_group'] })
      .ceil()
      .above(0),
    for: '10m',
    severity: 'critical',
    service,
    summary: 'Rules cannot be evaluated',
    description: ({ labels, value }) =>
      `${labels.instance} failed ${value} times within 5 minutes to evaluate rules of ${labels.rule_group}: their alerts are blind.`,
  }),

  prometheusConfigReloadFailed: alert('PrometheusConfigReloadFailed', {
    when: platform.prometheusConfigurationLoaded.over('5m').max().equals(count(0)),
    for: '10m',
    severity: 'critical',
    service,
    summary: 'Prometheus runs an old configuration',
    description: ({ labels }) =>
      `${labels.instance} has refused its new configuration or rules for 10 minutes, and will not start again with them.`,
  }),

  prometheusNotConnectedToAlertmanager: alert('PrometheusNotConnectedToAlertmanager', {
    when: platform.prometheusAlertmanagers.over('5m').max().below(count(1)),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'Prometheus knows no Alertmanager',
    description: ({ labels }) => `${labels.instance} has known no Alertmanager for 5 minutes: its alerts reach nobody.`,
  }),

  prometheusNotificationsFailing: alert('PrometheusNotificationsFailing', {
    when: notificationErrors.above(thresholds.prometheusNotificationErrors),
    for: '15m',
    severity: 'critical',
    service,
    summary: 'Prometheus cannot send its alerts',
    description: ({ labels, value }) =>
      `${value} of the alerts of ${labels.instance} reach no Alertmanager, more than ${formatQuantity(thresholds.prometheusNotificationErrors)} for 15 minutes.`,
  }),

  prometheusLimitHit: alert('PrometheusLimitHit', {
    when: limitsHit.ceil().above(0),
    for: '15m',
    severity: 'warning',
    service,
    runbook: 'PrometheusCardinality',
    summary: 'Prometheus refuses scrapes that break a limit',
    description: ({ labels, value }) =>
      `${labels.instance} refused ${value} scrapes within 5 minutes for their samples, labels, size or number of targets: these targets look as if they were down.`,
  }),

  prometheusManySeries: alert('PrometheusManySeries', {
    when: platform.prometheusSeries.above(thresholds.prometheusSeries),
    for: '1h',
    severity: 'ticket',
    service,
    runbook: 'PrometheusCardinality',
    summary: 'Prometheus holds very many series',
    description: ({ labels, value }) =>
      `${labels.instance} holds ${value} series in memory, more than ${formatQuantity(thresholds.prometheusSeries)} for an hour.`,
  }),

  prometheusRemoteWriteBehind: alert('PrometheusRemoteWriteBehind', {
    when: remoteWriteLag.above(thresholds.remoteWriteLag),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'Long-term storage is behind',
    description: ({ labels, value }) =>
      `Remote write of ${labels.instance} to ${labels.remote_name} is ${value.duration} behind, more than ${formatQuantity(thresholds.remoteWriteLag)} for 15 minutes; after two hours samples are lost.`,
  }),
});

export const {
  prometheusDown,
  prometheusTargetsDown,
  prometheusRuleFailures,
  prometheusConfigReloadFailed,
  prometheusNotConnectedToAlertmanager,
  prometheusNotificationsFailing,
  prometheusLimitHit,
  prometheusManySeries,
  prometheusRemoteWriteBehind,
} = prometheusAlerts();
export const { prometheusStorageErrors } = prometheusStorageAlerts();
