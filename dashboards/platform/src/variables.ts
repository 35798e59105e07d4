/** What can be chosen on the dashboards of the platform. */
import { queryVariable, textVariable } from '@belvedere/dashboard-kit';
import {
  blackboxExporter,
  dcgmExporter,
  dynamodbRequests,
  elasticsearchExporter,
  kafkaExporter,
  kubePod,
  mongodbExporter,
  nodeUname,
  postgresqlExporter,
  rabbitmq,
  redisExporter,
  spanCalls,
  targetUp,
} from '@belvedere/metrics-platform';
import { sloSeries } from '@belvedere/slo';

/** Machines with the node exporter. Not `instance`: links between dashboards hand variables on by name. */
export const node = queryVariable('node', nodeUname, 'instance', { label: 'Node' });

/** Namespaces that pods run in. */
export const namespace = queryVariable('namespace', kubePod, 'namespace', { label: 'Namespace' });

/** Scrape jobs. */
export const job = queryVariable('job', targetUp, 'job', { label: 'Job' });

/** Domains that promise something. */
export const domain = queryVariable('domain', sloSeries.healthScore, 'domain', { label: 'Domain' });

/** Servers of one kind, as their exporters name them: each is chosen by a name of its own. */
export const postgresqlServer = queryVariable('postgresql', postgresqlExporter.up, 'instance', { label: 'Server' });
export const redisServer = queryVariable('redis', redisExporter.up, 'instance', { label: 'Server' });
export const mongodbServer = queryVariable('mongodb', mongodbExporter.up, 'instance', { label: 'Server' });
export const rabbitmqNode = queryVariable('rabbitmq', rabbitmq.up, 'instance', { label: 'Node' });
export const kafkaCluster = queryVariable('kafka', kafkaExporter.up, 'instance', { label: 'Cluster' });
export const elasticsearchCluster = queryVariable('elastic', elasticsearchExporter.up, 'instance', {
  label: 'Cluster',
});
export const gpuMachine = queryVariable('machine', dcgmExporter.up, 'instance', { label: 'Machine' });
export const probeTarget = queryVariable('target', blackboxExporter.up, 'instance', { label: 'Target' });

/** Tables of DynamoDB. */
export const dynamodbTable = queryVariable('table', dynamodbRequests, 'table_name', { label: 'Table' });

/** The service whose traces are listed, the one that a request came in by: Jaeger looks for those of one. */
export const tracedService = queryVariable('entry', spanCalls, 'service_name', {
  label: 'Traces of',
  multi: false,
  includeAll: false,
});

/** One request on its way through the services. */
export const requestId = textVariable('request_id', { label: 'Request id' });

/** The trace that a line or a list of traces names. */
export const traceId = textVariable('trace_id', { label: 'Trace id' });
