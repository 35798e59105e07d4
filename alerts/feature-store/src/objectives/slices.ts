import {
  featureCacheHits,
  featureCacheMisses,
  kafkaConsumerLag,
  modelPredictionConfidence,
} from '@belvedere/metrics-feature-store';
import { counterSeries, gaugeSeries, histogramSeries, steady } from '@belvedere/rule-kit';
import type { SlicesInput } from '@belvedere/slo';

/** A job of another domain, which exposes metrics of the same names. */
const elsewhere = { job: 'elsewhere', instance: 'elsewhere-0' } as const;

/** Exactly 90 % of the reads are no good minute, and 92 % are one; elsewhere all reads miss, and many are there. */
const cacheReads: SlicesInput = (slices) => {
  const reads = (share: (good: boolean) => number, perMinute: number) =>
    slices.map(({ lasts, good }) => steady(lasts, { perMinute: perMinute * share(good) }));
  const hitShare = (good: boolean): number => (good ? 0.92 : 0.9);
  const groups = [{ feature_group: 'user_profile' }, { feature_group: 'merchant_risk' }] as const;
  return [
    ...groups.flatMap((labels) => [
      counterSeries(featureCacheHits, labels, reads(hitShare, 600)),
      counterSeries(
        featureCacheMisses,
        labels,
        reads((good) => 1 - hitShare(good), 600),
      ),
    ]),
    counterSeries(
      featureCacheHits,
      { ...groups[0], ...elsewhere },
      reads(() => 0, 60_000),
    ),
    counterSeries(
      featureCacheMisses,
      { ...groups[0], ...elsewhere },
      reads(() => 1, 60_000),
    ),
  ];
};

/** One topic is at the bound, both instances together, the other far below; elsewhere it is far above. */
const waiting: SlicesInput = (slices) => [
  gaugeSeries(
    kafkaConsumerLag,
    { topic: 'transactions' },
    slices.map(({ lasts, good }) => steady(lasts, { level: good ? 599 : 600 })),
  ),
  gaugeSeries(
    kafkaConsumerLag,
    { topic: 'transactions', instance: 'stream-processor-1' },
    slices.map(({ lasts }) => steady(lasts, { level: 400 })),
  ),
  gaugeSeries(
    kafkaConsumerLag,
    { topic: 'user_events' },
    slices.map(({ lasts }) => steady(lasts, { level: 10 })),
  ),
  gaugeSeries(
    kafkaConsumerLag,
    { topic: 'transactions', ...elsewhere },
    slices.map(({ lasts }) => steady(lasts, { level: 50_000 })),
  ),
];

/** One model is 82.5 % sure, or 77.5 %; the other is surer, and predicts more; elsewhere nobody is sure. */
const predicting: SlicesInput = (slices) => [
  ...histogramSeries(
    modelPredictionConfidence,
    { model_type: 'fraud' },
    slices.map(({ lasts, good }) =>
      steady(lasts, { perMinute: 60, below: good ? { 0.8: 0.5, 0.85: 1 } : { 0.7: 0.5, 0.85: 1 } }),
    ),
  ),
  ...histogramSeries(
    modelPredictionConfidence,
    { model_type: 'personalization' },
    slices.map(({ lasts }) => steady(lasts, { perMinute: 6000, below: { 0.95: 1 } })),
  ),
  ...histogramSeries(
    modelPredictionConfidence,
    { model_type: 'fraud', ...elsewhere },
    slices.map(({ lasts }) => steady(lasts, { perMinute: 6000, below: { 0.1: 1 } })),
  ),
];

/** What makes a minute good, or bad, for the tests of the objectives that are judged by minutes. */
export const slices: Readonly<Record<string, SlicesInput>> = {
  FeatureCacheHitRate: cacheReads,
  StreamLag: waiting,
  PredictionConfidence: predicting,
};
