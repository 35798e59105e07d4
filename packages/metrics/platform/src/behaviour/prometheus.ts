import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  signal,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import { processCpu, processResidentMemory } from '../client-library/index.ts';
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
const SERIES = 620_000;

/** New series a second: pods that come and go bring theirs along. */
const CHURN = 9;

/** Memory that a series takes, with its labels and its chunk. */
const BYTES_PER_SERIES = 6_000;

const DAY = 86_400;
const RETENTION = { seconds: 30 * DAY, bytes: 10e9 };
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
  rateOf(prometheus.prometheusDuplicateSamples, 0),
  rateOf(prometheus.prometheusOutOfOrderSamples, 0),
  rateOf(prometheus.prometheusOutOfBoundsSamples, 0),
  observationsOf(prometheus.prometheusQueryDuration, {
    rate: ({ noise }) => 6 * noise(0.3),
    distribution: ({ labels }) => logNormal({ median: labels.slice === 'inner_eval' ? 0.02 : 0.001, sigma: 0.9 }),
  }),
  levelOf(prometheus.prometheusQueries, ({ noise }) => Math.round(2 * noise(0.6))),
  levelOf(prometheus.prometheusQueriesMaximum, 20),
  levelOf(processResidentMemory, ({ wander }) => SERIES * BYTES_PER_SERIES * wander(0.03, 1800)),
  rateOf(processCpu, ({ noise }) => 0.8 * noise(0.15)),
];

const storage: SeriesBehaviour[] = [
  levelOf(prometheus.prometheusSeries, ({ wander }) => Math.round(SERIES * wander(0.03, 1800))),
  rateOf(prometheus.prometheusSeriesCreated, ({ noise }) => CHURN * noise(0.5)),
  rateOf(prometheus.prometheusSeriesRemoved, ({ noise }) => CHURN * noise(0.5)),
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
  levelOf(prometheus.prometheusBlockBytes, ({ wander }) => 0.62 * RETENTION.bytes * wander(0.02, 7200)),
  levelOf(prometheus.prometheusLogBytes, ({ wander }) => 900e6 * wander(0.2, 7200)),
  levelOf(prometheus.prometheusRetentionBytes, RETENTION.bytes),
  levelOf(prometheus.prometheusRetentionTime, RETENTION.seconds),
  levelOf(prometheus.prometheusOldestSample, ({ time }) => time - RETENTION.seconds),
];

/** Rules of a group, and how often they are evaluated in seconds. */
const RULES = 10;
const RULES_INTERVAL = 30;

/** Rules evaluated in a second. */
const EVALUATIONS = RULES / RULES_INTERVAL;

function rules({
  alertmanagers = signal('Alertmanagers', 2),
  ruleFailures = signal('failing rules', 0),
}: PrometheusConditions): SeriesBehaviour[] {
  return [
    rateOf(prometheus.prometheusRuleEvaluations, EVALUATIONS, GROUPS),
    rateOf(prometheus.prometheusRuleFailures, ({ read }) => EVALUATIONS * read(ruleFailures), GROUPS),
    rateOf(prometheus.prometheusRuleMisses, 0, GROUPS),
    levelOf(prometheus.prometheusRuleGroupDuration, ({ noise }) => 0.04 * noise(0.4), GROUPS),
    levelOf(prometheus.prometheusRuleGroupInterval, RULES_INTERVAL, GROUPS),
    levelOf(prometheus.prometheusRuleGroupRules, RULES, GROUPS),
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
  levelOf(prometheus.remoteWriteShards, 4, REMOTE),
  levelOf(prometheus.remoteWriteShardsMaximum, 50, REMOTE),
  levelOf(prometheus.remoteWriteSamplesPending, ({ noise }) => Math.round(3_000 * noise(0.5)), REMOTE),
];
