import { leadProcessingDuration, leadScoringDuration, leadsProcessed } from '@belvedere/metrics-insurance-leads';
import { counterSeries, histogramSeries, recordingTest, type RuleTest } from '@belvedere/rule-kit';
import * as recordings from '../recordings.ts';
import { all, at, changing, FOREIGN, quantilesOf, spread } from './changes.ts';

const BACKEND = 'insurance-leads-backend';
const ORCHESTRATOR = 'insurance-leads-orchestrator';

const lead = (status: string, source: string, rate: number, job = ORCHESTRATOR, index = 0) =>
  counterSeries(leadsProcessed, { status, source, job, instance: `${job}-${index}` }, changing(rate));

const PROCESSING_BOUNDS = [2.5, 5, 7.5] as const;
const SCORING_BOUNDS = [1, 1.5, 2] as const;

const leadQuantile = (
  recording:
    | typeof recordings.recordedProcessingP50
    | typeof recordings.recordedProcessingP95
    | typeof recordings.recordedScoringP50
    | typeof recordings.recordedScoringP95,
  value: number,
) =>
  recordingTest({
    recording,
    name: 'is interpolated between bounds, for all instances together',
    input: [
      ...spread(PROCESSING_BOUNDS).map((phases, index) =>
        histogramSeries(leadProcessingDuration, { instance: `insurance-leads-orchestrator-${index}` }, phases),
      ),
      ...spread(SCORING_BOUNDS).map((phases, index) =>
        histogramSeries(leadScoringDuration, { instance: `${BACKEND}-${index}` }, phases),
      ),
      histogramSeries(leadProcessingDuration, { job: FOREIGN }, all(60)),
      histogramSeries(leadScoringDuration, { job: FOREIGN }, all(60)),
    ],
    at,
    samples: [{ labels: {}, value }],
  });

export const leadRecordingTests: readonly RuleTest[] = [
  recordingTest({
    recording: recordings.recordedLeadRate,
    name: 'counts by status and source',
    input: [
      lead('accepted', 'web_form', 1),
      lead('accepted', 'web_form', 0.5, ORCHESTRATOR, 1),
      lead('accepted', 'partner', 0.25),
      lead('failed', 'web_form', 0.125),
      lead('accepted', 'web_form', 10, FOREIGN),
    ],
    at,
    samples: [
      { labels: { status: 'accepted', source: 'web_form' }, value: 1.5 },
      { labels: { status: 'accepted', source: 'partner' }, value: 0.25 },
      { labels: { status: 'failed', source: 'web_form' }, value: 0.125 },
    ],
  }),
  leadQuantile(recordings.recordedProcessingP50, quantilesOf(PROCESSING_BOUNDS).p50),
  leadQuantile(recordings.recordedProcessingP95, quantilesOf(PROCESSING_BOUNDS).p95),
  leadQuantile(recordings.recordedScoringP50, quantilesOf(SCORING_BOUNDS).p50),
  leadQuantile(recordings.recordedScoringP95, quantilesOf(SCORING_BOUNDS).p95),
];
