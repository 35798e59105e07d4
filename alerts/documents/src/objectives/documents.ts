import { seconds } from '@belvedere/core';
import {
  documentsProcessed,
  documentTurnaround,
  goService,
  mlService,
  modelInferences,
} from '@belvedere/metrics-documents';
import { events, latency, objective, type Objective } from '@belvedere/slo';
import type { ObjectiveRatios } from './ratios.ts';

/** What becomes of a document. One that is rejected is the fault of the document. */
export const documentObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('DocumentProcessing', {
    indicator: events({
      errors: documentsProcessed.where({ status: 'failure' }),
      total: documentsProcessed,
      noun: 'documents',
    }),
    objectiveRatio: ratios.documentProcessing,
    service: goService.name,
    description: 'The processing of documents comes to an end without failing.',
  }),
  objective('DocumentTurnaround', {
    indicator: latency({ duration: documentTurnaround, below: seconds(120), noun: 'documents' }),
    objectiveRatio: ratios.documentTurnaround,
    service: goService.name,
    description: 'The result of a document is there within 2 minutes of its upload, waiting included.',
  }),
  objective('ModelInferences', {
    indicator: events({
      errors: modelInferences.where({ status: 'error' }),
      total: modelInferences,
      noun: 'inferences',
    }),
    objectiveRatio: ratios.modelInferences,
    service: mlService.name,
    team: 'ml',
    description: 'Inferences succeed.',
  }),
];
