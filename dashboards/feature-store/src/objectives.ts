/** What the domain promises, one by one: panels name what they explain, and take its bounds. */
import { objectives } from '@belvedere/alerts-feature-store';
import { formatQuantity } from '@belvedere/core';
import { objectiveNamed, promisedShare, type Objective } from '@belvedere/slo';

const named = (name: string): Objective => objectiveNamed(objectives, name);

export const inferenceAvailability = named('InferenceAvailability');
export const inferenceLatency = named('InferenceLatency');
export const featureCacheHitRate = named('FeatureCacheHitRate');
export const streamLag = named('StreamLag');
export const predictionConfidence = named('PredictionConfidence');

/** An objective in the words of a panel's description: what is promised, and in what share of all cases. */
export const agreed = (objective: Objective): string =>
  `Promised for ${formatQuantity(promisedShare(objective))}: ${objective.description}`;
