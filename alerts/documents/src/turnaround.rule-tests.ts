import { documentProcessing, documentTurnaround } from '@belvedere/metrics-documents';
import { histogramSeries, quietTest, ruleTest, steady, type RuleTest } from '@belvedere/rule-kit';
import { documentsProcessingSlowdown, documentsResultsLate } from './business.ts';
import { ELSEWHERE } from './test-support/series.ts';

const second = { instance: 'documents-go-service-1' };

/** Twenty quick minutes, then this share within a minute and all within two; another domain is busy and quick. */
const processing = (perMinute: number, within: number) => [
  ...[{}, second].map((instance) =>
    histogramSeries(documentProcessing, instance, [
      steady('20m', { perMinute: perMinute / 2, below: { 10: 1 } }),
      steady('40m', { perMinute: perMinute / 2, below: { 60: within, 120: 1 } }),
    ]),
  ),
  histogramSeries(documentProcessing, ELSEWHERE, [steady('60m', { perMinute: 10_000, below: { 10: 1 } })]),
];

/** No document for twenty minutes, then some, and this share of them within a bound; elsewhere there are many. */
const beginning = (
  histogram: typeof documentProcessing | typeof documentTurnaround,
  perMinute: number,
  below: Readonly<Record<number, number>>,
) => [
  ...[{}, second].map((instance) =>
    histogramSeries(histogram, instance, [
      steady('20m', { perMinute: 0, below: { 10: 1 } }),
      steady('40m', { perMinute: perMinute / 2, below }),
    ]),
  ),
  histogramSeries(histogram, ELSEWHERE, [steady('60m', { perMinute: 10_000, below: { 10: 1 } })]),
];

const slow = {
  labels: {},
  annotations: {
    summary: 'Documents take long to process',
    description: 'P95 of the processing of a document is 1m 5s, above 1m for 10 minutes.',
  },
};

const slowdowns: readonly RuleTest[] = [
  ruleTest({
    alert: documentsProcessingSlowdown,
    input: processing(600, 0.945),
    silentAt: '43m',
    firingAt: '43m30s',
    fires: [slow],
  }),
  ruleTest({
    alert: documentsProcessingSlowdown,
    name: 'fires at 6 documents a minute',
    input: beginning(documentProcessing, 6, { 60: 0.945, 120: 1 }),
    silentAt: '44m30s',
    firingAt: '45m',
    fires: [slow],
  }),
  quietTest({
    alert: documentsProcessingSlowdown,
    name: 'quiet at a minute',
    input: processing(600, 0.95),
    at: '60m',
  }),
  quietTest({
    alert: documentsProcessingSlowdown,
    name: 'quiet at less than 6 documents a minute',
    input: beginning(documentProcessing, 5.7, { 60: 0.945, 120: 1 }),
    at: '60m',
  }),
];

/** The same of the time from upload to result: within five minutes, and all within ten. */
const turnaround = (perMinute: number, within: number) => [
  ...[{}, second].map((instance) =>
    histogramSeries(documentTurnaround, instance, [
      steady('20m', { perMinute: perMinute / 2, below: { 10: 1 } }),
      steady('40m', { perMinute: perMinute / 2, below: { 300: within, 600: 1 } }),
    ]),
  ),
  histogramSeries(documentTurnaround, ELSEWHERE, [steady('60m', { perMinute: 10_000, below: { 10: 1 } })]),
];

const late = {
  labels: {},
  annotations: {
    summary: 'Users wait long for the results of their documents',
    description: 'P95 of the time from upload to result is 5m 27s, above 5m for 10 minutes.',
  },
};

const delays: readonly RuleTest[] = [
  ruleTest({
    alert: documentsResultsLate,
    input: turnaround(600, 0.945),
    silentAt: '43m',
    firingAt: '43m30s',
    fires: [late],
  }),
  ruleTest({
    alert: documentsResultsLate,
    name: 'fires at 6 documents a minute',
    input: beginning(documentTurnaround, 6, { 300: 0.945, 600: 1 }),
    silentAt: '44m30s',
    firingAt: '45m',
    fires: [late],
  }),
  quietTest({
    alert: documentsResultsLate,
    name: 'quiet at five minutes',
    input: turnaround(600, 0.95),
    at: '60m',
  }),
  quietTest({
    alert: documentsResultsLate,
    name: 'quiet at less than 6 documents a minute',
    input: beginning(documentTurnaround, 5.7, { 300: 0.945, 600: 1 }),
    at: '60m',
  }),
];

export const turnaroundTests: readonly RuleTest[] = [...slowdowns, ...delays];
