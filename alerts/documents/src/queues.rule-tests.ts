import { documentQueueDepth, documentsProcessed, documentsReceived } from '@belvedere/metrics-documents';
import { counterSeries, gaugeSeries, quietTest, ruleTest, steady, type RuleTest } from '@belvedere/rule-kit';
import { documentsProcessingStalled, documentsQueueBacklog } from './processing.ts';
import { alone, elsewhere, second } from './test-support/documents.ts';
import { ELSEWHERE, levels } from './test-support/series.ts';

/** Documents a minute that come in, half at each instance; many at another domain. */
const receiving = (perMinute: number) => [
  ...[{}, second].map((instance) =>
    counterSeries(documentsReceived, { format: 'pdf', ...instance }, [steady('40m', { perMinute: perMinute / 2 })]),
  ),
  counterSeries(documentsReceived, { format: 'pdf', ...ELSEWHERE }, [steady('40m', { perMinute: 1_000 })]),
];

/** The processing ends after ten minutes, at both instances; elsewhere it goes on. */
const stopping = (status: string, after = 0) => [
  ...[{}, second].map((instance) =>
    counterSeries(documentsProcessed, { status, ...instance }, [
      steady('10m', { perMinute: 10 }),
      steady('30m', { perMinute: after }),
    ]),
  ),
  ...elsewhere,
];

const standstills: readonly RuleTest[] = [
  ruleTest({
    alert: documentsProcessingStalled,
    input: [...receiving(2.1), ...stopping('success')],
    silentAt: '24m',
    firingAt: '24m30s',
    fires: [
      {
        labels: {},
        annotations: {
          summary: 'The processing of documents stands still',
          description: '21 documents came in within 10 minutes, and the processing of none ended.',
        },
      },
    ],
  }),
  ruleTest({
    alert: documentsProcessingStalled,
    name: 'fires at 20 documents',
    input: [...receiving(2), ...stopping('failure')],
    silentAt: '24m',
    firingAt: '24m30s',
    fires: [
      {
        labels: {},
        annotations: {
          summary: 'The processing of documents stands still',
          description: '20 documents came in within 10 minutes, and the processing of none ended.',
        },
      },
    ],
  }),
  ruleTest({
    alert: documentsProcessingStalled,
    name: 'fires where instances have ended none since they started: nothing is counted yet',
    input: [...receiving(2.1), ...elsewhere],
    silentAt: '14m',
    firingAt: '14m30s',
    fires: [
      {
        labels: {},
        annotations: {
          summary: 'The processing of documents stands still',
          description: '21 documents came in within 10 minutes, and the processing of none ended.',
        },
      },
    ],
  }),
  quietTest({
    alert: documentsProcessingStalled,
    name: 'quiet where less than 20 come in within 10 minutes',
    input: [...receiving(1.9), ...stopping('success')],
    at: '30m',
  }),
  quietTest({
    alert: documentsProcessingStalled,
    name: 'quiet while one instance processes a few',
    input: [...receiving(600), ...stopping('success'), alone('failure', 0.1)],
    at: '30m',
  }),
];

const waiting = (stage: string, instance: string, depth: number) =>
  gaugeSeries(documentQueueDepth, { stage, instance }, levels(10, depth));

const queues: readonly RuleTest[] = [
  ruleTest({
    alert: documentsQueueBacklog,
    input: [
      waiting('analysis', 'documents-go-service-0', 300),
      waiting('analysis', 'documents-go-service-1', 220),
      waiting('extraction', 'documents-go-service-0', 90),
      gaugeSeries(documentQueueDepth, { stage: 'analysis', ...ELSEWHERE }, levels(9_000, 9_000)),
    ],
    silentAt: '14m30s',
    firingAt: '15m',
    fires: [
      {
        labels: { stage: 'analysis' },
        annotations: {
          summary: 'Documents pile up before a stage',
          description: '520 documents wait for the stage analysis, more than 500 for 10 minutes.',
        },
      },
    ],
  }),
  quietTest({
    alert: documentsQueueBacklog,
    name: 'quiet at 500 documents, and more before all stages together',
    input: [
      waiting('analysis', 'documents-go-service-0', 250),
      waiting('analysis', 'documents-go-service-1', 250),
      waiting('extraction', 'documents-go-service-0', 400),
    ],
    at: '30m',
  }),
];

export const queueTests: readonly RuleTest[] = [...standstills, ...queues];
