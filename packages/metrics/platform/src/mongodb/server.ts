/**
 * A MongoDB server: connections, memory, network and its locks. The names are the paths of its server status; most are exposed
 * without a type.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/metrics.go,
 *   https://www.mongodb.com/docs/manual/reference/command/serverStatus/
 */
import { counter, gauge } from '@belvedere/promql';
import { mongodbExporter } from './job.ts';
import { server } from './server-labels.ts';

export const mongodbSsUptime = gauge('mongodb_ss_uptime', {
  help: 'How long the server has been running.',
  unit: 'seconds',
  ...server,
});

export const mongodbSsConnections = gauge('mongodb_ss_connections', {
  help: 'Connections by their state; `available` are those that there may still be.',
  labels: [...server.labels, 'conn_type'],
  job: mongodbExporter,
});

export const mongodbSsNetworkBytesIn = counter('mongodb_ss_network_bytesIn', {
  help: 'Bytes received.',
  unit: 'bytes',
  ...server,
});

export const mongodbSsNetworkBytesOut = counter('mongodb_ss_network_bytesOut', {
  help: 'Bytes sent.',
  unit: 'bytes',
  ...server,
});

export const mongodbSsNetworkNumRequests = counter('mongodb_ss_network_numRequests', {
  help: 'Requests received.',
  ...server,
});

export const mongodbSsMemResident = gauge('mongodb_ss_mem_resident', {
  help: 'Memory of the process, in mebibytes.',
  unit: 'mebibytes',
  ...server,
});

export const mongodbSsMemVirtual = gauge('mongodb_ss_mem_virtual', {
  help: 'Address space of the process, in mebibytes.',
  unit: 'mebibytes',
  ...server,
});

export const mongodbSsExtraInfoPageFaults = counter('mongodb_ss_extra_info_page_faults', {
  help: 'Page faults that had to read from disk.',
  ...server,
});

export const mongodbSsAsserts = counter('mongodb_ss_asserts', {
  help: 'Assertions that failed, by their kind.',
  labels: [...server.labels, 'assert_type'],
  job: mongodbExporter,
});

export const mongodbSsGlobalLockActiveClients = gauge('mongodb_ss_globalLock_activeClients_total', {
  help: 'Clients whose operation is under way.',
  ...server,
});

export const mongodbSsGlobalLockActiveClientsReaders = gauge('mongodb_ss_globalLock_activeClients_readers', {
  help: 'Clients that read.',
  ...server,
});

export const mongodbSsGlobalLockActiveClientsWriters = gauge('mongodb_ss_globalLock_activeClients_writers', {
  help: 'Clients that write.',
  ...server,
});

export const mongodbSsGlobalLockCurrentQueue = gauge('mongodb_ss_globalLock_currentQueue', {
  help: 'Operations that wait for a lock.',
  labels: [...server.labels, 'count_type'],
  values: { count_type: ['total', 'readers', 'writers'] },
  job: mongodbExporter,
});

export const mongodbSsGlobalLockTotalTime = counter('mongodb_ss_globalLock_totalTime', {
  help: 'How long the global lock has existed.',
  unit: 'microseconds',
  ...server,
});

export const mongodbSsTcmallocGenericCurrentAllocated = gauge('mongodb_ss_tcmalloc_generic_current_allocated_bytes', {
  help: 'Memory that the server allocated.',
  ...server,
});

export const mongodbSsTcmallocGenericHeapSize = gauge('mongodb_ss_tcmalloc_generic_heap_size', {
  help: 'Memory that the allocator has from the operating system.',
  unit: 'bytes',
  ...server,
});

export const mongodbSsFlowControlIsLagged = gauge('mongodb_ss_flowControl_isLagged', {
  help: 'Whether writes are held back because replicas are behind: 1 or 0.',
  ...server,
});

export const mongodbSsFlowControlIsLaggedCount = counter('mongodb_ss_flowControl_isLaggedCount', {
  help: 'How often writes began to be held back.',
  ...server,
});

export const mongodbSsFlowControlIsLaggedTimeMicros = counter('mongodb_ss_flowControl_isLaggedTimeMicros', {
  help: 'How long writes were held back.',
  unit: 'microseconds',
  ...server,
});
