import { names } from '@belvedere/core';
import { gauge, type InstantVector, type Job } from '@belvedere/promql';
import { record, type Recording } from '@belvedere/rule-kit';
import { shared } from '../recording/identity.ts';

/** Whose health is told. */
export interface HealthScoreOptions {
  /** The jobs whose targets count. */
  readonly jobs: readonly [Job, ...Job[]];
}

/**
 * The system health score of a domain: the share of what is expected of it that holds. Each objective counts once, and
 * holds while its errors of the last hour are within its budget; each scraped target counts once, and holds while it
 * answers. `healthScore('shop', { jobs: [api, worker] })` records
 * `avg(slo:objective:met{domain="shop"} or up{job=~"api|worker"})`, with the label `domain`.
 *
 * An objective of which nothing was measured within the hour does not count, nor does a target that discovery has
 * forgotten: others alert on both.
 */
export function healthScore(domain: string, { jobs }: HealthScoreOptions): Recording<string, 'domain', 'ratio'> {
  const up = gauge('up', { help: 'Whether the last scrape of a target succeeded.', unit: 'ratio', job: jobs });
  const met = shared(names.slo.objectiveMet, 'ratio').where({ domain });
  const expected = (met as unknown as Everything).or(up as unknown as Everything);
  return record(names.slo.healthScore, expected.avg(), { labels: { domain } });
}

/** Objectives and targets beside each other: they share no label, and none is read. */
type Everything = InstantVector<string, 'ratio'>;
