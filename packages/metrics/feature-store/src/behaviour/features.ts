import {
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  featureCacheHits,
  featureCacheMisses,
  featureComputationDuration,
  featureFetchDuration,
  featureFreshness,
  featureMissingValues,
  featureQualityChecks,
  featureWrites,
} from '../features.ts';
import { FEATURE_GROUPS } from '../vocabulary.ts';
import { FEATURE_STORE } from './instances.ts';
import { cacheHitRatio, featureReads, fetchSlowness, firstInstanceShare, traffic } from './signals.ts';
import { INFERENCE_API } from './instances.ts';

type FeatureMoment = Moment<'feature_group' | 'instance'>;

/** Reads per second of a group that one instance of the feature store answers. */
const reads = ({ labels, read }: FeatureMoment): number =>
  read(featureReads(labels.feature_group)) / FEATURE_STORE.length;

/** Seconds between two computations of a group; its features are this old at most, plus what a computation takes. */
const REFRESH_INTERVAL: Readonly<Record<string, number>> = {
  user_profile: 60,
  transaction_history: 30,
  merchant_risk: 45,
  item_affinity: 60,
};

const COMPUTATION_TIME = 18;

const FAILED_CHECKS = 0.004;

export const featuresBehaviour: readonly SeriesBehaviour[] = [
  observationsOf(featureFetchDuration, {
    rate: ({ labels, read }) => {
      const first = read(firstInstanceShare);
      return read(featureReads(labels.feature_group)) * (labels.instance === INFERENCE_API[0] ? first : 1 - first);
    },
    distribution: ({ read }) => logNormal({ median: 0.0065 * read(fetchSlowness), sigma: 0.45 }),
  }),
  rateOf(featureCacheHits, (moment) => reads(moment) * moment.read(cacheHitRatio)),
  rateOf(featureCacheMisses, (moment) => reads(moment) * (1 - moment.read(cacheHitRatio))),
  levelOf(featureFreshness, ({ labels, time }) => {
    const offset = 17 * FEATURE_GROUPS.findIndex((group) => group === labels.feature_group);
    return COMPUTATION_TIME + ((time + offset) % (REFRESH_INTERVAL[labels.feature_group] ?? 60));
  }),
  observationsOf(featureComputationDuration, {
    rate: ({ read, noise }) => 9 * read(traffic) * noise(0.1),
    distribution: ({ wander }) => logNormal({ median: 0.06 * wander(0.08), sigma: 0.6 }),
  }),
  rateOf(
    featureWrites,
    ({ labels, read, noise }) => (labels.result === 'success' ? 48 : 0.01) * read(traffic) * noise(0.05),
  ),
  rateOf(featureQualityChecks, ({ labels, read, noise }) => {
    const share = labels.result === 'failed' ? FAILED_CHECKS : 1 - FAILED_CHECKS;
    return 12 * read(traffic) * share * noise(0.05);
  }),
  levelOf(featureMissingValues, ({ wander }) => 0.012 * wander(0.4)),
];
