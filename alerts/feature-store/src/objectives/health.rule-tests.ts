import { names } from '@belvedere/core';
import { featureStore, inferenceApi, streamProcessor } from '@belvedere/metrics-feature-store';
import { gauge, type Job } from '@belvedere/promql';
import {
  firing,
  gaugeSeries,
  pending,
  quietTest,
  recordingTest,
  scenario,
  silent,
  steady,
  type InputSeries,
  type RuleTest,
} from '@belvedere/rule-kit';
import { featureStoreHealthScoreLow, recordedHealthScore } from './health.ts';

/** Whether objectives are met, as they are recorded. */
const met = gauge(names.slo.objectiveMet, {
  help: 'Recorded.',
  labels: ['domain', 'service', 'slo'],
  unit: 'ratio',
  job: [],
});

const objective = (slo: string, level: number, domain = 'feature-store'): InputSeries => ({
  ...gaugeSeries(met, { domain, service: 'inference-api', slo }, [steady('10m', { level })]),
});

const target = ({ up, name }: Job, index: number, level: number): InputSeries =>
  gaugeSeries(up, { instance: `${name}-${index}` }, [steady('10m', { level })]);

const score = (...levels: readonly number[]): readonly InputSeries[] =>
  ['feature-store', 'another-domain'].map((domain) =>
    gaugeSeries(
      recordedHealthScore.series,
      { domain },
      levels.map((level) => steady('5m', { level: domain === 'feature-store' ? level : 0.1 })),
    ),
  );

const labels = { domain: 'feature-store' };

export const healthTests: readonly RuleTest[] = [
  recordingTest({
    recording: recordedHealthScore,
    name: 'is the share of objectives and targets that hold',
    input: [
      objective('inference-availability', 1),
      objective('inference-latency', 0),
      objective('payment-errors', 0, 'trading'),
      target(inferenceApi, 0, 1),
      target(inferenceApi, 1, 1),
      target(featureStore, 0, 1),
      { ...target(streamProcessor, 0, 0), labels: { job: 'elsewhere', instance: 'elsewhere-0' } },
    ],
    at: '5m',
    samples: [{ labels, value: 0.8 }],
  }),
  scenario(featureStoreHealthScoreLow, {
    name: 'fires while too little holds',
    given: score(0.9, 0.88, 0.88),
    expect: [
      silent('4m'),
      pending('9m', labels),
      firing('10m', {
        labels,
        annotations: {
          summary: 'Much of the feature store does not hold',
          description: '88% of its objectives and targets hold, less than 90 % for 5 minutes.',
        },
      }),
    ],
  }),
  quietTest({
    name: 'is quiet where enough holds',
    alert: featureStoreHealthScoreLow,
    input: score(0.9, 0.9),
    at: '10m',
  }),
];
