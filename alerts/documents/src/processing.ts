import { formatQuantity, quantity } from '@belvedere/core';
import { documentQueueDepth, documentsProcessed, documentsReceived, goService } from '@belvedere/metrics-documents';
import { alert } from '@belvedere/rule-kit';
import { endedDocuments, failedDocuments } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = goService.name;

/** 30 documents in the window of 5 minutes: one of them is less than 5 %. */
const ENOUGH_DOCUMENTS = quantity(0.1, 'count/second');

/** Where none ever failed, there is no series of failures and no sample here: nobody need be told. */
const failures = failedDocuments.rate().sum().dividedBy(endedDocuments.rate().sum().atLeast(ENOUGH_DOCUMENTS));

/** The alerts of documents on their way through the stages. */
export const processingAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  documentsHighFailureRate: alert('DocumentsHighFailureRate', {
    when: failures.above(thresholds.documentFailures),
    for: '2m',
    severity: 'critical',
    service,
    summary: 'The processing of documents fails',
    description: ({ value }) =>
      `The processing of ${value} of the documents fails, more than ${formatQuantity(thresholds.documentFailures)} for 2 minutes.`,
  }),

  documentsSuccessRatioLow: alert('DocumentsSuccessRatioLow', {
    when: failures.complement().below(thresholds.documentSuccess),
    for: '10m',
    severity: 'warning',
    service,
    summary: 'Fewer documents than usual are processed with success',
    description: ({ value }) =>
      `${value} of the documents are processed with success, less than ${formatQuantity(thresholds.documentSuccess)} for 10 minutes.`,
  }),

  /** Documents come in, and not one comes out. Instances that have just started and ended none have no counters of it at all. */
  documentsProcessingStalled: alert('DocumentsProcessingStalled', {
    when: documentsReceived
      .increase('10m')
      .sum()
      .atLeast(thresholds.documentsReceived)
      .unless(documentsProcessed.increase('10m').sum().above(0)),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'The processing of documents stands still',
    description: ({ value }) => `${value} documents came in within 10 minutes, and the processing of none ended.`,
  }),

  documentsQueueBacklog: alert('DocumentsQueueBacklog', {
    when: documentQueueDepth.sum({ by: ['stage'] }).above(thresholds.documentQueue),
    for: '10m',
    severity: 'warning',
    service,
    summary: 'Documents pile up before a stage',
    description: ({ labels, value }) =>
      `${value} documents wait for the stage ${labels.stage}, more than ${formatQuantity(thresholds.documentQueue)} for 10 minutes.`,
  }),
});

export const { documentsHighFailureRate, documentsSuccessRatioLow, documentsProcessingStalled, documentsQueueBacklog } =
  processingAlerts();
