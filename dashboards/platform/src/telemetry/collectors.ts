import {
  collectorExportFailures,
  collectorRefusesSpans,
  failedSpansShare,
  refusedSpansShare,
} from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  collectorAcceptedSpans,
  collectorMemoryResident,
  collectorEnqueueFailedSpans,
  collectorQueueCapacity,
  collectorQueueSize,
} from '@belvedere/metrics-platform';

const third = { width: 8, min: 0 } as const;
const byInstance = { by: ['job', 'instance'] } as const;

/** Spans on their way from the services to Jaeger, which takes them in as a collector does. */
export const collectors = section('Spans on their way', [
  timeseries('Spans taken in', {
    description:
      'Spans per second that each collector takes in. Less with the same traffic: services lost it, or sample less.',
    queries: [collectorAcceptedSpans.rate().sum(byInstance).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Spans refused', {
    description:
      'The share of the spans that a collector gives back to its senders, mostly for want of memory. Senders keep or drop them.',
    queries: [refusedSpansShare.legend('{{instance}}')],
    alert: collectorRefusesSpans,
    ...third,
  }),
  timeseries('Spans that cannot be passed on', {
    description:
      'The share of the spans whose sending failed: traces have gaps. Look at what stands behind the exporter.',
    queries: [failedSpansShare.legend('{{instance}} {{exporter}}')],
    alert: collectorExportFailures,
    ...third,
  }),
  timeseries('Queues of exporters', {
    description:
      'Batches that wait, as a share of those that fit. A full queue loses what comes next: the store behind it is too slow.',
    queries: [
      collectorQueueSize
        .dividedBy(collectorQueueCapacity)
        .max({ by: ['instance', 'exporter'] })
        .legend('{{instance}} {{exporter}}'),
    ],
    thresholds: worseAbove(ratio(0.5), ratio(0.9)),
    ...third,
  }),
  timeseries('Spans that no queue took', {
    description: 'Spans per second that found the queue full and are lost.',
    queries: [
      collectorEnqueueFailedSpans
        .rate()
        .sum({ by: ['instance', 'exporter'] })
        .legend('{{instance}} {{exporter}}'),
    ],
    ...third,
  }),
  timeseries('Memory of collectors', {
    description: 'Memory that each collector holds. Near its limit it refuses spans rather than be killed.',
    queries: [collectorMemoryResident.max(byInstance).legend('{{instance}}')],
    ...third,
  }),
]);
