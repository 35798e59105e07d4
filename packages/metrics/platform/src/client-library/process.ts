/**
 * The process of a service.
 * Source: https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics,
 * https://github.com/prometheus/client_golang/blob/v1.24.0/prometheus/process_collector.go
 */
import { counter, gauge } from '@belvedere/promql';
import { GO_PROCESSES, SERVICES } from './jobs.ts';

const service = { job: SERVICES } as const;
const goService = { job: GO_PROCESSES } as const;

export const processCpu = counter('process_cpu_seconds_total', {
  help: 'Processor time that the process used.',
  ...service,
});

export const processResidentMemory = gauge('process_resident_memory_bytes', {
  help: 'Memory of the process.',
  ...service,
});

export const processVirtualMemory = gauge('process_virtual_memory_bytes', {
  help: 'Address space of the process.',
  ...service,
});

export const processVirtualMemoryMaximum = gauge('process_virtual_memory_max_bytes', {
  help: 'Address space that the process may have.',
  ...goService,
});

export const processOpenFiles = gauge('process_open_fds', {
  help: 'File descriptors that the process has open.',
  ...service,
});

export const processMaximumFiles = gauge('process_max_fds', {
  help: 'File descriptors that the process may have open.',
  ...service,
});

export const processStartTime = gauge('process_start_time_seconds', {
  help: 'When the process started, in Unix time.',
  ...service,
});

export const processNetworkReceived = counter('process_network_receive_bytes_total', {
  help: 'Bytes received in the network namespace of the process.',
  ...goService,
});

export const processNetworkTransmitted = counter('process_network_transmit_bytes_total', {
  help: 'Bytes sent in the network namespace of the process.',
  ...goService,
});
