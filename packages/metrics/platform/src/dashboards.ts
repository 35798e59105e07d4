import { dashboardKeys } from '@belvedere/core';

/** The dashboards of the platform, as others link to them. */
export const dashboards = dashboardKeys('platform', {
  infrastructureOverview: 'Infrastructure overview',
  nodes: 'Nodes',
  serviceMap: 'Service map',
  logExplorer: 'Log explorer',
  kubernetesCluster: 'Kubernetes cluster',
  kubernetesNodes: 'Kubernetes nodes',
  kubernetesPods: 'Kubernetes pods',
  kubernetesStorage: 'Kubernetes storage',
  postgresql: 'PostgreSQL',
  redis: 'Redis',
  mongodb: 'MongoDB',
  rabbitmq: 'RabbitMQ',
  kafka: 'Kafka',
  elasticsearch: 'Elasticsearch',
  aws: 'AWS',
  gpu: 'GPU',
  probes: 'Probes',
  monitoring: 'Monitoring',
  telemetry: 'Telemetry',
  cardinality: 'Cardinality',
  capacity: 'Capacity',
  alertFatigue: 'Alert fatigue',
  sloOverview: 'SLO overview',
  cost: 'Cost',
});
