import { alertmanager } from '../alertmanager/job.ts';
import { alloy } from '../alloy/job.ts';
import { blackboxExporterItself } from '../blackbox/job.ts';
import { cloudwatchExporter } from '../cloudwatch/job.ts';
import { elasticsearchExporter } from '../elasticsearch/job.ts';
import { grafana } from '../grafana/job.ts';
import { kafkaExporter } from '../kafka/job.ts';
import { kubeApiserver } from '../kube-apiserver/job.ts';
import { kubeStateMetrics } from '../kube-state-metrics/job.ts';
import { kubelet } from '../kubelet/job.ts';
import { loki } from '../loki/job.ts';
import { mongodbExporter } from '../mongodb/job.ts';
import { nodeExporter } from '../node/job.ts';
import { postgresqlExporter } from '../postgresql/job.ts';
import { prometheus } from '../prometheus/job.ts';
import { redisExporter } from '../redis/job.ts';

/** What is written in Go and shows the metrics that the Go client adds by itself. The collector and Jaeger do not. */
export const GO_SERVICES = [
  prometheus,
  alertmanager,
  grafana,
  loki,
  alloy,
  kubeStateMetrics,
  kubelet,
  kubeApiserver,
  nodeExporter,
  postgresqlExporter,
  mongodbExporter,
  elasticsearchExporter,
  kafkaExporter,
  blackboxExporterItself,
];

/** The Redis exporter leaves the Go runtime out of its answer. */
export const GO_PROCESSES = [...GO_SERVICES, redisExporter];

/** The CloudWatch exporter is written in Java, whose client has the metrics of the process too. */
export const SERVICES = [...GO_PROCESSES, cloudwatchExporter];
