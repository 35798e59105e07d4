import { describeRules } from '@belvedere/rule-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { groups, incidents, ruleGroups, tests } from './index.ts';

const own = ruleGroups();
const alerts = own.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'alert'));
const recordings = own.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'recording'));

describe('the rules of the platform', () => {
  it('answer every alert that the domain asks for', () => {
    expect(alerts.map(({ name, labels }) => `${labels['severity']} ${name}`).sort()).toEqual([
      'critical AlertmanagerConfigReloadFailed',
      'critical AlertmanagerDown',
      'critical AlertmanagerNotificationsFailing',
      'critical CertificateExpiresSoon',
      'critical ElasticsearchClusterRed',
      'critical GrafanaDown',
      'critical KafkaOfflinePartitions',
      'critical KubernetesApiUnreachable',
      'critical KubernetesNodesLost',
      'critical KubernetesVolumeFull',
      'critical LokiFlushFailures',
      'critical MongodbServerDown',
      'critical NodeDiskFull',
      'critical NodeDown',
      'critical NodeFilesystemReadOnly',
      'critical PostgresqlServerDown',
      'critical ProbeFailed',
      'critical PrometheusConfigReloadFailed',
      'critical PrometheusDown',
      'critical PrometheusNotConnectedToAlertmanager',
      'critical PrometheusNotificationsFailing',
      'critical PrometheusRuleFailures',
      'critical RabbitmqNodeDown',
      'critical RabbitmqNodesSeparated',
      'critical RabbitmqPublishersBlocked',
      'critical RedisServerDown',
      'info Watchdog',
      'ticket ContainerCpuThrottled',
      'ticket PrometheusManySeries',
      'warning AlertmanagerConfigInconsistent',
      'warning AlertmanagerMembersMissing',
      'warning CertificateExpires',
      'warning CloudwatchScrapeFailed',
      'warning CollectorExportFailures',
      'warning CollectorRefusesSpans',
      'warning ContainerMemoryNearLimit',
      'warning DynamodbReadsThrottled',
      'warning DynamodbWritesThrottled',
      'warning ElasticsearchClusterYellow',
      'warning ElasticsearchDiskLow',
      'warning ExporterDown',
      'warning GpuMemoryFull',
      'warning GpuTemperatureHigh',
      'warning GpuXidError',
      'warning GrafanaRequestErrors',
      'warning KafkaBrokerLost',
      'warning KafkaUnderReplicated',
      'warning KubernetesContainerOutOfMemory',
      'warning KubernetesDaemonSetNotReady',
      'warning KubernetesDeploymentReplicasMissing',
      'warning KubernetesJobFailed',
      'warning KubernetesNodeNotReady',
      'warning KubernetesPodCrashLooping',
      'warning KubernetesPodNotRunning',
      'warning KubernetesStateMetricsErrors',
      'warning KubernetesStatefulSetReplicasMissing',
      'warning KubernetesVolumeFillsUp',
      'warning LogShipperDropsEntries',
      'warning LokiDiscardsLines',
      'warning LokiRequestErrors',
      'warning MongodbMemberUnhealthy',
      'warning MongodbReplicationLag',
      'warning NodeClockSkewed',
      'warning NodeCpuSaturated',
      'warning NodeDiskFillsUp',
      'warning NodeInodesLow',
      'warning NodeMemoryLow',
      'warning NodeNetworkReceiveErrors',
      'warning NodeNetworkTransmitErrors',
      'warning PostgresqlDeadlocks',
      'warning PostgresqlLongTransaction',
      'warning PostgresqlManyConnections',
      'warning PostgresqlReplicationLag',
      'warning PostgresqlSlowStatements',
      'warning ProbeSlow',
      'warning PrometheusLimitHit',
      'warning PrometheusRemoteWriteBehind',
      'warning PrometheusStorageErrors',
      'warning PrometheusTargetsDown',
      'warning RedisMemoryNearLimit',
      'warning RedisReplicationBroken',
    ]);
  });

  it('do not alert on what another rule records, whose order is not certain everywhere', () => {
    const recorded = recordings.map(({ name }) => name);
    expect(alerts.filter(({ expression }) => recorded.some((name) => expression.print().includes(name)))).toEqual([]);
  });

  it('leave names to the domains that ask for them literally', () => {
    const literal = ['ServiceDown', 'PostgresDown', 'RedisDown', 'HighCPUUsage', 'HighMemoryUsage', 'HighDiskUsage'];
    expect(alerts.filter(({ name }) => literal.includes(name))).toEqual([]);
  });

  describeRules(groups, tests);
});

describe('the incidents', () => {
  it('fire alerts that exist', () => {
    const fired = Object.values(incidents).flatMap((list) => list.map(({ name }) => name));
    const names = groups.flatMap(({ rules }) => rules.map(({ name }) => name));
    expect(fired.filter((name) => !names.includes(name))).toEqual([]);
  });
});
