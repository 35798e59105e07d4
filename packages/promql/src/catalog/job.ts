import { durationLength, type DurationOf } from '@belvedere/core';
import { Gauge } from '../builder/gauge.ts';
import { TARGET_LABELS, type TargetLabel } from './metric.ts';

/** A scrape job: where a group of metrics comes from, and how often. Its name enters every selector. */
export interface Job {
  readonly name: string;
  /** In milliseconds. */
  readonly scrapeInterval: number;
  /** Whether each target of the job answered its last scrape: 1 or 0. */
  readonly up: Gauge<'up', TargetLabel, 'ratio', 'job'>;
}

/**
 * Declares a scrape job: `job('inference-api', { scrapeInterval: '10s' })`. Its targets' health is `job.up`:
 * `inferenceApi.up.equals(0)` is `up{job="inference-api"} == 0`.
 */
export function job<const D extends string>(name: string, options: { readonly scrapeInterval: DurationOf<D> }): Job {
  const declared: { name: string; scrapeInterval: number } = {
    name,
    scrapeInterval: durationLength(options.scrapeInterval as string),
  };
  const self = declared as Job;
  const up = new Gauge<'up', TargetLabel, 'ratio', 'job'>({
    name: 'up',
    kind: 'gauge',
    help: 'Whether the last scrape of the target succeeded.',
    unit: 'ratio',
    labels: TARGET_LABELS,
    ownLabels: [],
    values: {},
    jobs: [self],
    buckets: [],
    quantiles: [],
  });
  return Object.assign(self, { up });
}
