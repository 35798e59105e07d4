import { seconds } from '@belvedere/core';
import {
  aiModelCalls,
  backend,
  leadScoringDuration,
  leadsProcessed,
  orchestrator,
} from '@belvedere/metrics-insurance-leads';
import { events, latency, objective, type Objective } from '@belvedere/slo';
import type { ObjectiveRatios } from './ratios.ts';

/** What becomes of a lead. A lead that is rejected, or known already, is no failure. */
export const leadObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('LeadProcessing', {
    indicator: events({ errors: leadsProcessed.where({ status: 'failed' }), total: leadsProcessed, noun: 'leads' }),
    objectiveRatio: ratios.leadProcessing,
    service: orchestrator.name,
    description: 'The processing of leads comes to an end without failing.',
  }),
  objective('LeadScoring', {
    indicator: latency({ duration: leadScoringDuration, below: seconds(5), noun: 'leads' }),
    objectiveRatio: ratios.leadScoring,
    service: backend.name,
    team: 'ml',
    description: 'Leads are scored within 5 s.',
  }),
  objective('AiModelCalls', {
    indicator: events({ errors: aiModelCalls.where({ status: 'error' }), total: aiModelCalls, noun: 'calls' }),
    objectiveRatio: ratios.aiModelCalls,
    service: backend.name,
    team: 'ml',
    description: 'Calls of AI models succeed.',
  }),
];
