/**
 * What every service says of its own logs and traces. The records themselves carry ids of requests, correlations and
 * users; here they are only counted.
 */
import { logMetrics } from '@belvedere/metrics-service';
import { counter } from '@belvedere/promql';
import { everyService } from './jobs.ts';

export const { logMessages } = logMetrics({ job: everyService });

export const traceSpans = counter('trace_spans_total', {
  help: 'Spans that ended, by what became of them.',
  labels: ['result'],
  values: { result: ['exported', 'unsampled', 'dropped'] },
  job: everyService,
});
