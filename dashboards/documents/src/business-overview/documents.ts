import {
  documentFailureRatio,
  documentsHighFailureRate,
  documentsProcessingSlowdown,
  documentsProcessingStalled,
  documentsResultsLate,
  documentsSuccessRatioLow,
  recordedProcessingP95,
  recordedSuccessRatio,
  recordedTurnaroundP95,
} from '@belvedere/alerts-documents';
import { formatQuantity, percent } from '@belvedere/core';
import { pieChart, section, timeseries } from '@belvedere/dashboard-kit';
import { dashboards, documentsProcessed, documentsReceived } from '@belvedere/metrics-documents';
import { promisedTime } from '@belvedere/slo';
import { documentTurnaround } from '../objectives.ts';

const third = { width: 8, min: 0 } as const;
const why = { dataLinks: [{ dashboard: dashboards.technicalPerformance }] } as const;

/** What customers send, and what becomes of it. */
export const documents = section('Documents', [
  timeseries('Received and ended', {
    description:
      'Documents per second that come in, and whose processing ends. Where the second line falls to zero while the first does not, nothing is delivered.',
    queries: [
      documentsReceived.rate().sum().legend('received'),
      documentsProcessed
        .rate()
        .sum({ by: ['status'] })
        .legend('{{status}}'),
    ],
    alert: documentsProcessingStalled,
    ...third,
    ...why,
  }),
  timeseries('Success', {
    description:
      'Share of the documents that are processed with success. Those that were rejected, because they are damaged, encrypted or too large, do not count.',
    queries: [recordedSuccessRatio.series.legend('success')],
    alert: documentsSuccessRatioLow,
    max: percent(100),
    decimals: 1,
    width: 8,
    ...why,
  }),
  timeseries('Failures', {
    description:
      'Share of the documents whose processing fails by our fault. After a deployment suspect the new version; together with slow models, the ML service.',
    queries: [documentFailureRatio.legend('failed')],
    alert: documentsHighFailureRate,
    ...third,
    ...why,
  }),
  timeseries('Result after upload, p95', {
    description: `The time from upload to result that 95 % of the documents stay below, waiting included: what users notice. Promised are ${formatQuantity(promisedTime(documentTurnaround))}.`,
    objective: documentTurnaround,
    queries: [recordedTurnaroundP95.series.legend('p95')],
    alert: documentsResultsLate,
    ...third,
    ...why,
  }),
  timeseries('Processing, p95', {
    description:
      'The time that 95 % of the documents are processed within, waiting left out. If it is steady while results are late, documents wait in a queue.',
    queries: [recordedProcessingP95.series.legend('p95')],
    alert: documentsProcessingSlowdown,
    ...third,
    ...why,
  }),
  timeseries('Received by format', {
    description:
      'Documents per second by their format. Images and office files take longest: a new mix explains slower processing.',
    queries: [
      documentsReceived
        .rate()
        .sum({ by: ['format'] })
        .legend('{{format}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Documents against last week', {
    description: 'Documents that came in within the hour before each moment, beside the same hour of the week before.',
    queries: [
      documentsReceived.increase('1h').sum().legend('now'),
      documentsReceived.offset('1w').increase('1h').sum().legend('a week before'),
    ],
    min: 0,
    width: 16,
  }),
  pieChart('Ends of processing, last day', {
    description: 'How the processing of the documents of the last 24 hours ended.',
    query: documentsProcessed
      .increase('1d')
      .sum({ by: ['status'] })
      .legend('{{status}}'),
    style: 'donut',
    width: 8,
  }),
]);
