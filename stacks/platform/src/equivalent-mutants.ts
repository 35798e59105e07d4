import type { EquivalentMutant } from '@belvedere/rule-kit';

const onlyGrows = 'a counter only grows, so that its increase is never below 0';
const yesOrNo = 'the metric is 1 or 0, and nothing else';
const wholeNumber = 'the value is a whole number';

/** `equivalent('a counter only grows', 'comparison: > → !=', ['LokiFlushFailures'])`. */
const equivalent = (reason: string, mutation: string, rules: readonly string[]): EquivalentMutant[] =>
  rules.map((rule) => ({ rule, mutation, reason }));

/** Mutants of the platform's rules that behave as the rules do, whatever the input. */
export const equivalentMutants: readonly EquivalentMutant[] = [
  ...equivalent(onlyGrows, 'comparison: > → !=', [
    'LokiFlushFailures',
    'PrometheusLimitHit',
    'PrometheusRuleFailures',
    'PrometheusStorageErrors',
  ]),
  ...equivalent('what is counted is never below 0', 'comparison: > → !=', [
    'DynamodbReadsThrottled',
    'DynamodbWritesThrottled',
    'GpuXidError',
    'KafkaOfflinePartitions',
    'KafkaUnderReplicated',
    'KubernetesPodNotRunning',
    'RabbitmqNodesSeparated',
    'Watchdog',
  ]),
  ...equivalent('a maximum is never below what it is taken of', 'comparison: > → !=', [
    'AlertmanagerConfigInconsistent',
    'KafkaBrokerLost',
  ]),
  ...equivalent('a limit is never below 0', 'comparison: > → != (2)', [
    'ContainerMemoryNearLimit',
    'PostgresqlManyConnections',
    'RedisMemoryNearLimit',
  ]),
  ...equivalent(yesOrNo, 'comparison: == → <=', [
    'AlertmanagerConfigReloadFailed',
    'ElasticsearchClusterRed',
    'KubernetesNodeNotReady',
    'MongodbMemberUnhealthy',
    'ProbeFailed',
    'PrometheusConfigReloadFailed',
    'RedisReplicationBroken',
  ]),
  ...equivalent(yesOrNo, 'comparison: == → >=', [
    'CloudwatchScrapeFailed',
    'ElasticsearchClusterYellow',
    'KubernetesNodesLost',
    'MongodbServerDown',
    'NodeFilesystemReadOnly',
    'PostgresqlReplicationLag',
    'PostgresqlServerDown',
    'RabbitmqPublishersBlocked',
    'RedisServerDown',
  ]),
  ...equivalent(yesOrNo, 'comparison: == → >= (2)', [
    'KubernetesNodeNotReady',
    'KubernetesNodesLost',
    'RabbitmqPublishersBlocked',
  ]),
  ...equivalent(yesOrNo, 'comparison: >= → ==', ['KubernetesJobFailed', 'KubernetesPodCrashLooping']),
  ...equivalent(yesOrNo, 'threshold: 1 → 0.9', ['KubernetesJobFailed', 'KubernetesPodCrashLooping']),
  ...equivalent(wholeNumber, 'threshold: 1 → 0.9', ['PrometheusNotConnectedToAlertmanager']),
  ...equivalent('the increase is rounded to a whole number', 'threshold: 5 → 5.5', ['PostgresqlDeadlocks']),
  ...equivalent('whether something grew is the same whatever it is divided by', 'function: increase → rate', [
    'KubernetesContainerOutOfMemory',
  ]),
  ...equivalent('what is counted are series whose value is 1', 'aggregation: count → sum', [
    'alertname_domain_severity_team:alerts_firing:count',
    'alertname_domain_severity_team:alerts_started:count',
    'AlertmanagerMembersMissing',
    'Watchdog',
  ]),
  ...equivalent('both sides are of one job', 'vector matching: job → nothing', ['AlertmanagerMembersMissing']),
];
