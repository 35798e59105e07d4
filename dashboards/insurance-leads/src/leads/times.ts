import {
  recordedProcessingP50,
  recordedProcessingP95,
  recordedScoringP50,
  recordedScoringP95,
} from '@belvedere/alerts-insurance-leads';
import { formatQuantity } from '@belvedere/core';
import { heatmap, section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import { leadProcessingDuration, leadScoringDuration } from '@belvedere/metrics-insurance-leads';
import { promisedTime } from '@belvedere/slo';
import { leadScoring } from '../objectives.ts';

/** How long a lead takes, and how much of it is its score. */
export const times = section('Time', [
  timeseries('Processing time, p50 and p95', {
    description:
      'The time to process a lead that half and 95 % of the leads stay below, scoring included and waiting left out.',
    queries: [recordedProcessingP50.series.legend('p50'), recordedProcessingP95.series.legend('p95')],
    min: 0,
  }),
  heatmap('Distribution of processing times', {
    description: 'How many leads took how long. A second band are leads that waited for a model, or were tried again.',
    of: leadProcessingDuration,
    scale: 'log',
  }),
  timeseries('Scoring time, p50 and p95', {
    description: `The time to score a lead that half and 95 % of the leads stay below. Promised are ${formatQuantity(promisedTime(leadScoring))}: the line.`,
    queries: [recordedScoringP50.series.legend('p50'), recordedScoringP95.series.legend('p95')],
    thresholds: worseAbove(promisedTime(leadScoring)),
    objective: leadScoring,
    min: 0,
  }),
  heatmap('Distribution of scoring times', {
    description: 'How many scores took how long, all calls of models for a lead together.',
    of: leadScoringDuration,
    scale: 'log',
  }),
]);
