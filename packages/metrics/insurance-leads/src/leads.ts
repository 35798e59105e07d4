import { counter, gauge, histogram } from '@belvedere/promql';
import { backend, orchestrator } from './jobs.ts';

export const leadsProcessed = counter('leads_processed_total', {
  help: 'Leads whose processing ended, by how it ended and where they came from.',
  labels: ['status', 'source'],
  values: { status: ['accepted', 'rejected', 'duplicate', 'failed'] },
  job: orchestrator,
});

/** One queue for all orchestrators: each tells the depth of the whole, so it is never to be added up. */
export const leadsQueueDepth = gauge('leads_queue_depth', {
  help: 'Leads that wait to be processed.',
  job: orchestrator,
});

export const leadProcessingDuration = histogram('lead_processing_duration_seconds', {
  help: 'Time to process a lead, scoring included and waiting left out.',
  buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 7.5, 10, 15, 20, 30, 60, 120, 300],
  job: orchestrator,
});

/** Measured where it is done: in the backend, all calls of models for one lead together. */
export const leadScoringDuration = histogram('lead_scoring_duration_seconds', {
  help: 'Time to score a lead.',
  buckets: [0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 7.5, 10, 15, 20, 30, 60],
  job: backend,
});
