import { documentsQueueBacklog } from '@belvedere/alerts-documents';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  documentDeadLetters,
  documentQueueDepth,
  documentQueueWait,
  documentsProcessed,
  documentsReceived,
  documentStageDuration,
} from '@belvedere/metrics-documents';

const byStage = { by: ['stage'] } as const;
const third = { width: 8, min: 0 } as const;

/** The way of a document through the Go service: ingestion, extraction, analysis, delivery. */
export const stages = section('Stages', [
  timeseries('Documents waiting', {
    description:
      'Documents that wait for each stage. The first stage that piles up is the slow one; those before it follow.',
    queries: [documentQueueDepth.sum(byStage).legend('{{stage}}')],
    alert: documentsQueueBacklog,
    ...third,
  }),
  timeseries('Wait, p95', {
    description: 'The time that 95 % of the documents wait for a stage at most.',
    queries: [documentQueueWait.quantile(0.95, byStage).legend('{{stage}}')],
    ...third,
  }),
  timeseries('Time of a stage, p95', {
    description: 'The time that 95 % of the documents take in a stage at most. Analysis asks the models.',
    queries: [documentStageDuration.quantile(0.95, byStage).legend('{{stage}}')],
    ...third,
  }),
  timeseries('In and out', {
    description:
      'Documents per second that come in and whose processing ends. The difference is what piles up, or is worked off.',
    queries: [documentsReceived.rate().sum().legend('received'), documentsProcessed.rate().sum().legend('ended')],
    min: 0,
  }),
  timeseries('Dead letters', {
    description:
      'Documents per second that were set aside because a stage failed too often. They wait until somebody looks.',
    queries: [documentDeadLetters.rate().sum(byStage).legend('{{stage}}')],
    min: 0,
  }),
]);
