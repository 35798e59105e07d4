import {
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  documentDeadLetters,
  documentProcessing,
  documentQueueDepth,
  documentQueueWait,
  documentsProcessed,
  documentsReceived,
  documentStageDuration,
  documentTurnaround,
} from '../documents.ts';
import { GO_SERVICE } from './instances.ts';
import { backlog, failureShare, modelSlowness, processed, received, waiting } from './signals.ts';

const FORMAT_SHARES: Readonly<Record<string, number>> = {
  pdf: 0.62,
  office: 0.17,
  image: 0.13,
  text: 0.06,
  other: 0.02,
};

/** Documents that are damaged, encrypted or too large. */
const REJECTED_SHARE = 0.025;

/** Seconds that a stage takes for half of the documents; the analysis asks the models. */
const STAGE_MEDIAN: Readonly<Record<string, number>> = {
  ingestion: 0.4,
  extraction: 1.7,
  analysis: 3.2,
  delivery: 0.3,
};
const stageMedian = ({ read }: Pick<Moment, 'read'>, stage: string): number =>
  (STAGE_MEDIAN[stage] ?? 0) * (stage === 'analysis' ? read(modelSlowness) : 1);

/** Seconds of all stages together, for half of the documents. */
const processingMedian = (moment: Pick<Moment, 'read'>): number =>
  Object.keys(STAGE_MEDIAN).reduce((sum, stage) => sum + stageMedian(moment, stage), 0);

/** Documents that wait for a stage when all is well, at one instance. */
const QUEUE: Readonly<Record<string, number>> = { ingestion: 3, extraction: 7, analysis: 12, delivery: 2 };
const WAIT: Readonly<Record<string, number>> = { ingestion: 0.3, extraction: 0.8, analysis: 1.4, delivery: 0.2 };

const EACH = 1 / GO_SERVICE.length;

export const documentsBehaviour: readonly SeriesBehaviour[] = [
  rateOf(documentsReceived, ({ labels, read }) => EACH * read(received) * (FORMAT_SHARES[labels.format] ?? 0)),
  rateOf(documentsProcessed, ({ labels, read }) => {
    const failure = read(failureShare);
    const shares: Readonly<Record<string, number>> = {
      failure,
      rejected: REJECTED_SHARE,
      success: 1 - failure - REJECTED_SHARE,
    };
    return EACH * read(processed) * (shares[labels.status] ?? 0);
  }),
  observationsOf(documentProcessing, {
    rate: ({ read }) => EACH * read(processed),
    distribution: (moment) => logNormal({ median: processingMedian(moment), sigma: 0.5 }),
  }),
  observationsOf(documentTurnaround, {
    rate: ({ read }) => EACH * read(processed),
    distribution: (moment) => logNormal({ median: 3 + processingMedian(moment) + moment.read(waiting), sigma: 0.5 }),
  }),
  observationsOf(documentStageDuration, {
    rate: ({ read }) => EACH * read(processed),
    distribution: (moment) => logNormal({ median: stageMedian(moment, moment.labels.stage), sigma: 0.6 }),
  }),
  levelOf(documentQueueDepth, ({ labels, read, noise }) => {
    const usual = (QUEUE[labels.stage] ?? 0) * noise(0.4);
    return Math.round(usual + (labels.stage === 'analysis' ? EACH * read(backlog) : 0));
  }),
  observationsOf(documentQueueWait, {
    rate: ({ read }) => EACH * read(processed),
    distribution: ({ labels, read }) => {
      const more = labels.stage === 'analysis' ? read(waiting) : 0;
      return logNormal({ median: (WAIT[labels.stage] ?? 0) + more, sigma: 0.8 });
    },
  }),
  rateOf(
    documentDeadLetters,
    ({ labels, read }) => EACH * read(processed) * read(failureShare) * (labels.stage === 'analysis' ? 0.06 : 0.01),
  ),
];
