/**
 * What every service of the domain exposes of itself. The process metrics are those of the client libraries.
 * Source: https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
 */
import { counter, gauge } from '@belvedere/promql';
import { featureStore, inferenceApi, mlPipeline, streamProcessor } from './jobs.ts';

const everyService = { job: [inferenceApi, featureStore, streamProcessor, mlPipeline] } as const;

export const processCpu = counter('process_cpu_seconds_total', {
  help: 'Processor time that the process used.',
  ...everyService,
});

export const processMemory = gauge('process_resident_memory_bytes', {
  help: 'Memory of the process.',
  ...everyService,
});

export const processOpenFiles = gauge('process_open_fds', {
  help: 'File descriptors that the process has open.',
  ...everyService,
});

export const processMaximumFiles = gauge('process_max_fds', {
  help: 'File descriptors that the process may have open.',
  ...everyService,
});

export const processStartTime = gauge('process_start_time_seconds', {
  help: 'When the process started, in Unix time.',
  ...everyService,
});

/** A new version is a deployment: dashboards mark when it changes. */
export const serviceBuild = gauge('service_build_info', {
  help: 'The version that runs, as labels; the value is 1.',
  labels: ['version', 'revision'],
  ...everyService,
});

export const serviceConfigurationTime = gauge('service_config_last_reload_timestamp_seconds', {
  help: 'When the service last read its configuration, in Unix time.',
  ...everyService,
});
