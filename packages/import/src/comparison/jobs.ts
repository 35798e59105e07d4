import { formatDuration, type Problem } from '@belvedere/core';
import type { Job } from '@belvedere/promql';
import { shown } from './context.ts';
import type { ObservedJob } from './observed-job.ts';

export interface JobContext {
  readonly job: Job;
  readonly project: string;
  /** `undefined` where the Prometheus has no target of the job. */
  readonly observed: ObservedJob | undefined;
}

const objectOf = (name: string): string => `job ${shown(name)}`;

/** A declared job that this Prometheus does not scrape. */
export function missingJob({ job, project, observed }: JobContext): readonly Problem[] {
  if (observed !== undefined) return [];
  return [
    {
      code: 'catalog/missing-job',
      severity: 'error',
      message: `the job ${shown(job.name)} has no target`,
      where: { project, object: objectOf(job.name) },
      help: 'correct the name of the job, or let this Prometheus scrape it; --only-scraped leaves such jobs out',
    },
  ];
}

/** A job of which no target answers: nothing can be said of its metrics. */
export function jobDown({ job, project, observed }: JobContext): readonly Problem[] {
  if (observed === undefined || observed.healthy > 0) return [];
  return [
    {
      code: 'catalog/job-down',
      severity: 'error',
      message: `no target of the job ${shown(job.name)} answered its last scrape (it has ${observed.targets}), so its metrics are not compared`,
      where: { project, object: objectOf(job.name) },
      help: 'see why at /targets of this Prometheus, and compare again',
    },
  ];
}

/** A job that is scraped in another rhythm than declared. More often than declared, every range holds what it needs. */
export function scrapeInterval({ job, project, observed }: JobContext): readonly Problem[] {
  const others = (observed?.scrapeIntervals ?? []).filter((interval) => interval !== job.scrapeInterval);
  if (others.length === 0) return [];
  const slower = others.some((interval) => interval > job.scrapeInterval);
  return [
    {
      code: 'catalog/scrape-interval',
      severity: slower ? 'error' : 'warning',
      message: `the job ${shown(job.name)} is scraped every ${others.map(formatDuration).join(' and ')}, and its catalog declares ${formatDuration(job.scrapeInterval)}`,
      where: { project, object: objectOf(job.name), field: 'scrapeInterval' },
      help: slower
        ? 'declare the interval that is configured, or configure the declared one: ranges may hold too few scrapes'
        : 'declare the interval that is configured',
    },
  ];
}

/** A job that is scraped and that no catalog declares. */
export const unknownJob = (name: string): Problem => ({
  code: 'catalog/unknown-job',
  severity: 'warning',
  message: `the job ${shown(name)} is scraped, and no catalog declares it`,
  where: { object: objectOf(name) },
  help: 'declare what is read of it, or stop scraping it',
});
