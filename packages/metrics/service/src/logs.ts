import { counter, type Job } from '@belvedere/promql';

/** How many messages a service logs; the messages themselves are in the log store. */
export function logMetrics({ job }: { readonly job: readonly Job[] }) {
  return {
    logMessages: counter('log_messages_total', {
      help: 'Log messages written, by level.',
      labels: ['level'],
      values: { level: ['debug', 'info', 'warn', 'error', 'fatal'] },
      job,
    }),
  };
}
