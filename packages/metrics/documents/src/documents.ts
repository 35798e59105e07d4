/** Documents on their way through the Go service, from the upload to the result. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { goService } from './jobs.ts';

/** What is done with a document, one after the other; a queue stands before each stage. */
const STAGES = ['ingestion', 'extraction', 'analysis', 'delivery'];

const stage = { labels: ['stage'], values: { stage: STAGES }, job: goService } as const;

/** Seconds, from a page that is read at once to a file that takes minutes. */
const PROCESSING_BUCKETS = [0.5, 1, 2.5, 5, 7.5, 10, 15, 20, 30, 45, 60, 120, 300, 600];

export const documentsReceived = counter('documents_received_total', {
  help: 'Documents taken in, by format.',
  labels: ['format'],
  values: { format: ['pdf', 'office', 'image', 'text', 'other'] },
  job: goService,
});

/** `rejected` is the fault of the document, `failure` is ours. */
export const documentsProcessed = counter('documents_processed_total', {
  help: 'Documents whose processing ended, by how it ended.',
  labels: ['status'],
  values: { status: ['success', 'failure', 'rejected'] },
  job: goService,
});

export const documentProcessing = histogram('document_processing_seconds', {
  help: 'Time to process a document, waiting left out.',
  buckets: PROCESSING_BUCKETS,
  job: goService,
});

/** What the user waits for. */
export const documentTurnaround = histogram('document_turnaround_seconds', {
  help: 'Time from the upload of a document to its result, waiting included.',
  buckets: [...PROCESSING_BUCKETS, 1800, 3600],
  job: goService,
});

export const documentStageDuration = histogram('document_stage_duration_seconds', {
  help: 'Time that a stage of processing took.',
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300],
  ...stage,
});

export const documentQueueDepth = gauge('document_queue_depth', {
  help: 'Documents that wait for a stage.',
  ...stage,
});

export const documentQueueWait = histogram('document_queue_wait_seconds', {
  help: 'Time that a document waited for a stage.',
  buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600],
  ...stage,
});

export const documentDeadLetters = counter('document_dead_letters_total', {
  help: 'Documents set aside because a stage failed too often.',
  ...stage,
});
