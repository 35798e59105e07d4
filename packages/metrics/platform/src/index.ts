import { catalog } from '@belvedere/promql';
import * as alertmanager from './alertmanager/index.ts';
import * as alloy from './alloy/index.ts';
import * as blackbox from './blackbox/index.ts';
import * as cadvisor from './cadvisor/index.ts';
import * as clientLibrary from './client-library/index.ts';
import * as cloudwatch from './cloudwatch/index.ts';
import * as dcgm from './dcgm/index.ts';
import * as elasticsearch from './elasticsearch/index.ts';
import * as grafana from './grafana/index.ts';
import * as jaeger from './jaeger/index.ts';
import * as kafka from './kafka/index.ts';
import * as kubeApiserver from './kube-apiserver/index.ts';
import * as kubeStateMetrics from './kube-state-metrics/index.ts';
import * as kubelet from './kubelet/index.ts';
import * as loki from './loki/index.ts';
import * as mongodb from './mongodb/index.ts';
import * as node from './node/index.ts';
import * as otelCollector from './otel-collector/index.ts';
import * as postgresql from './postgresql/index.ts';
import * as prometheus from './prometheus/index.ts';
import * as rabbitmq from './rabbitmq/index.ts';
import * as redis from './redis/index.ts';
import * as traceMetrics from './trace-metrics/index.ts';
import * as uptimeKuma from './uptime-kuma/index.ts';
import * as victoriaMetrics from './victoria-metrics/index.ts';

export * from './alertmanager/index.ts';
export * from './alloy/index.ts';
export * from './blackbox/index.ts';
export * from './cadvisor/index.ts';
export * from './client-library/index.ts';
export { goRuntimeMetrics } from './client-library/go-runtime.ts';
export * from './cloudwatch/index.ts';
export { dashboards } from './dashboards.ts';
export * from './dcgm/index.ts';
export * from './elasticsearch/index.ts';
export * from './grafana/index.ts';
export * from './jaeger/index.ts';
export * from './kafka/index.ts';
export * from './kube-apiserver/index.ts';
export * from './kube-state-metrics/index.ts';
export * from './kubelet/index.ts';
export * from './loki/index.ts';
export * from './mongodb/index.ts';
export * from './node/index.ts';
export * from './otel-collector/index.ts';
export * from './postgresql/index.ts';
export * from './prometheus/index.ts';
export * from './rabbitmq/index.ts';
export * from './redis/index.ts';
export * from './trace-metrics/index.ts';
export * from './uptime-kuma/index.ts';
export * from './victoria-metrics/index.ts';

/** What the exporters expose that every domain runs beside. */
export const platformCatalog = catalog(
  'platform',
  node,
  redis,
  kafka,
  blackbox,
  elasticsearch,
  mongodb,
  postgresql,
  rabbitmq,
  uptimeKuma,
  victoriaMetrics,
  alertmanager,
  alloy,
  cadvisor,
  clientLibrary,
  cloudwatch,
  dcgm,
  grafana,
  jaeger,
  kubeApiserver,
  kubeStateMetrics,
  kubelet,
  loki,
  otelCollector,
  prometheus,
  traceMetrics,
);
