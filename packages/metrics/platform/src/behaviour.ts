export { alertmanagerBehaviour, type AlertmanagerConditions } from './behaviour/alertmanager.ts';
export { blackboxBehaviour, type Probe, type Probes } from './behaviour/blackbox.ts';
export { cloudwatchBehaviour } from './behaviour/cloudwatch.ts';
export { type AwsWorkload, type DynamodbTable, type EksCluster } from './behaviour/cloudwatch-workload.ts';
export { collectorBehaviour, jaegerBehaviour } from './behaviour/collector.ts';
export { containersBehaviour } from './behaviour/containers.ts';
export { elasticsearchBehaviour, type ElasticsearchConditions } from './behaviour/elasticsearch.ts';
export { exporterBehaviour } from './behaviour/exporter.ts';
export { gpuBehaviour, type GpuWorkload } from './behaviour/gpu.ts';
export { grafanaBehaviour } from './behaviour/grafana.ts';
export { kafkaBehaviour, type KafkaWorkload } from './behaviour/kafka.ts';
export {
  type KubernetesCluster,
  type StatefulSet,
  type VolumeClaim,
  type Workload,
} from './behaviour/kubernetes-cluster.ts';
export { apiserverBehaviour, kubeletBehaviour } from './behaviour/kubernetes-nodes.ts';
export { kubernetesBehaviour } from './behaviour/kubernetes.ts';
export { logShipperBehaviour } from './behaviour/log-shipper.ts';
export { lokiBehaviour } from './behaviour/loki.ts';
export { mongodbBehaviour, type MongodbWorkload } from './behaviour/mongodb.ts';
export { nodesBehaviour, type NodeConditions } from './behaviour/node.ts';
export { behaviours } from './behaviour/platform.ts';
export { postgresqlBehaviour, type PostgresqlWorkload } from './behaviour/postgresql.ts';
export { prometheusBehaviour, type PrometheusConditions } from './behaviour/prometheus.ts';
export { rabbitmqBehaviour, type RabbitmqWorkload } from './behaviour/rabbitmq.ts';
export { redisBehaviour, type RedisWorkload } from './behaviour/redis.ts';
export { traceMetricsBehaviour, type Call, type TracedCalls } from './behaviour/traces.ts';
export { incidents, type IncidentName } from './incidents.ts';
