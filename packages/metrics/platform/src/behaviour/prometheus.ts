import {
  combinations,
  levelOf,
  rateOf,
  signal,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as prometheus from '../prometheus/index.ts';
import { exporterBehaviour } from './exporter.ts';

export interface PrometheusConditions {
  /** Alertmanagers that each server knows; 2 where it is left out. */
  readonly alertmanagers?: Signal;
  /** The share of the evaluations of rules that fail; none where it is left out. */
  readonly ruleFailures?: Signal;
  /** Seconds that remote write is behind; 3 where it is left out. */
  readonly remoteWriteLag?: Signal;
}

const SAMPLES_PER_SECOND = 24_000;
const GROUPS = { labels: combinations({ rule_group: ['/etc/prometheus/rules/platform.yaml;platform-node'] }) };
const DESTINATION = { labels: [{ alertmanager: 'http://alertmanager-0:9093/api/v2/alerts' }] };
const REMOTE = { labels: [{ remote_name: 'long-term', url: 'https://long-term.example.com/api/v1/write' }] };

/** Prometheus servers that scrape, evaluate rules, send alerts and write to long-term storage. */
export function prometheusBehaviour(instances: readonly string[], conditions: PrometheusConditions = {}): Behaviour {
  return exporterBehaviour({
    targets: targetsOf(prometheus.prometheus, instances),
    series: [...server, ...storage, ...rules(conditions), ...remoteWrite(conditions)],
  });
}

const server: SeriesBehaviour[] = [
  levelOf(prometheus.prometheusReady, 1),
  levelOf(prometheus.prometheusConfigurationLoaded, 1),
  levelOf(prometheus.prometheusConfigurationTime, ({ start }) => start - 90_000),
  rateOf(prometheus.prometheusSampleLimitExceeded, 0),
  rateOf(prometheus.prometheusLabelLimitsExceeded, 0),
  rateOf(prometheus.prometheusBodyLimitExceeded, 0),
  rateOf(prometheus.prometheusTargetLimitExceeded, 0),
];

const storage: SeriesBehaviour[] = [
  levelOf(prometheus.prometheusSeries, ({ wander }) => Math.round(620_000 * wander(0.03, 1800))),
  rateOf(prometheus.prometheusSamplesAppended, ({ labels, wander }) =>
    labels.type === 'float' ? SAMPLES_PER_SECOND * wander(0.02) : 0,
  ),
  rateOf(prometheus.prometheusCompactionFailures, 0),
  rateOf(prometheus.prometheusBlockReloadFailures, 0),
  rateOf(prometheus.prometheusLogCorruptions, 0),
  rateOf(prometheus.prometheusLogWriteFailures, 0),
  rateOf(prometheus.prometheusLogTruncationFailures, 0),
  rateOf(prometheus.prometheusCheckpointFailures, 0),
  rateOf(prometheus.prometheusHeadTruncationFailures, 0),
];

/** Rules evaluated in a second: a group of ten every 30 seconds. */
const EVALUATIONS = 10 / 30;

function rules({
  alertmanagers = signal('Alertmanagers', 2),
  ruleFailures = signal('failing rules', 0),
}: PrometheusConditions): SeriesBehaviour[] {
  return [
    rateOf(prometheus.prometheusRuleEvaluations, EVALUATIONS, GROUPS),
    rateOf(prometheus.prometheusRuleFailures, ({ read }) => EVALUATIONS * read(ruleFailures), GROUPS),
    rateOf(prometheus.prometheusRuleMisses, 0, GROUPS),
    levelOf(prometheus.prometheusRuleGroupDuration, ({ noise }) => 0.04 * noise(0.4), GROUPS),
    levelOf(prometheus.prometheusAlertmanagers, ({ read }) => read(alertmanagers)),
    rateOf(prometheus.prometheusNotificationsSent, ({ read }) => (read(alertmanagers) === 0 ? 0 : 0.2), DESTINATION),
    rateOf(prometheus.prometheusNotificationErrors, 0, DESTINATION),
    rateOf(prometheus.prometheusNotificationsDropped, ({ read }) => (read(alertmanagers) === 0 ? 0.2 : 0), DESTINATION),
  ];
}

const remoteWrite = ({
  remoteWriteLag = signal('lag of remote write', 3),
}: PrometheusConditions): SeriesBehaviour[] => [
  levelOf(prometheus.remoteWriteHighestTime, ({ time }) => time, REMOTE),
  levelOf(prometheus.remoteWriteHighestSentTime, ({ time, read }) => time - read(remoteWriteLag), REMOTE),
  rateOf(prometheus.remoteWriteSamples, SAMPLES_PER_SECOND, REMOTE),
  rateOf(prometheus.remoteWriteSamplesFailed, 0, REMOTE),
];
