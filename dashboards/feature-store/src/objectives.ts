/** What the domain promises, one by one: panels name what they explain, and take its bounds. */
import { objectives } from '@belvedere/alerts-feature-store';
import { formatQuantity, ratio, seconds, type Quantity } from '@belvedere/core';
import type { Objective } from '@belvedere/slo';

function named(name: string): Objective {
  const found = objectives.find((objective) => objective.name === name);
  if (found === undefined) {
    const known = objectives.map((objective) => objective.name).join(', ');
    throw new RangeError(`the feature store has no objective '${name}'; it has ${known}`);
  }
  return found;
}

export const inferenceAvailability = named('InferenceAvailability');
export const inferenceLatency = named('InferenceLatency');
export const featureCacheHitRate = named('FeatureCacheHitRate');
export const streamLag = named('StreamLag');
export const predictionConfidence = named('PredictionConfidence');

/** The time that an objective promises for a request. */
export function promisedTime({ name, indicator }: Objective): Quantity<'seconds'> {
  if (indicator.kind === 'time-slices' || !('below' in indicator.source)) {
    throw new TypeError(`objective ${name} promises no time of requests`);
  }
  return seconds(indicator.source.below);
}

/** The share that is to go well. */
export const promisedShare = ({ objectiveRatio }: Objective): Quantity<'ratio'> => ratio(objectiveRatio);

/** An objective in the words of a panel's description: what is promised, and in what share of all cases. */
export const agreed = (objective: Objective): string =>
  `Promised for ${formatQuantity(promisedShare(objective))}: ${objective.description}`;
