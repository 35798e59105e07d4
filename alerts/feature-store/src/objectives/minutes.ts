import { count, percent } from '@belvedere/core';
import {
  featureCacheHits,
  featureCacheMisses,
  featureStore,
  inferenceApi,
  kafkaConsumerLag,
  modelPredictionConfidence,
  streamProcessor,
} from '@belvedere/metrics-feature-store';
import { hitRatio } from '@belvedere/promql';
import { objective, timeSlices, type Objective } from '@belvedere/slo';
import type { ObjectiveRatios } from './ratios.ts';

/** A minute is judged by its own samples and those of the one before: enough for a rate where a scrape is lost. */
const window = '2m';

const hitRate = hitRatio({ hits: featureCacheHits, misses: featureCacheMisses, window });

/** Of the model that is the least sure; one that predicts nothing is neither sure nor unsure. */
const predictions = modelPredictionConfidence.count.rate(window).sum({ by: ['model_type'] });
const confidence = modelPredictionConfidence.sum
  .rate(window)
  .sum({ by: ['model_type'] })
  .dividedBy(predictions.above(0))
  .min();

/**
 * What is judged by minutes: of a target such as 90 % of reads, the budget is so large that single reads could never burn
 * it fast enough for an alert.
 */
export const minuteObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('FeatureCacheHitRate', {
    indicator: timeSlices(hitRate.above(percent(90))),
    objectiveRatio: ratios.minutes,
    service: featureStore.name,
    description: 'More than 90 % of the reads of features are answered by the cache.',
  }),
  objective('StreamLag', {
    indicator: timeSlices(
      kafkaConsumerLag
        .sum({ by: ['topic'] })
        .max()
        .below(count(1000)),
    ),
    objectiveRatio: ratios.minutes,
    service: streamProcessor.name,
    description: 'Fewer than 1,000 messages of any topic wait to be processed.',
  }),
  objective('PredictionConfidence', {
    indicator: timeSlices(confidence.above(percent(80))),
    objectiveRatio: ratios.minutes,
    service: inferenceApi.name,
    team: 'ml',
    description: 'Each model is more than 80 % sure of what it predicts, on average.',
  }),
];
