import { counter, gauge, type Job } from '@belvedere/promql';

/**
 * What a client library says of its process.
 * Source: https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
 */
export function processMetrics({ job }: { readonly job: readonly Job[] }) {
  return {
    processCpu: counter('process_cpu_seconds_total', { help: 'Processor time that the process used.', job }),
    processMemory: gauge('process_resident_memory_bytes', { help: 'Memory of the process.', job }),
    processOpenFiles: gauge('process_open_fds', { help: 'File descriptors that the process has open.', job }),
    processMaximumFiles: gauge('process_max_fds', { help: 'File descriptors that the process may have open.', job }),
    processStartTime: gauge('process_start_time_seconds', {
      help: 'When the process started, in Unix time.',
      job,
    }),
  };
}
