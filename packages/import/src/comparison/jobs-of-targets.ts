import type { Target } from './answers.ts';
import type { ObservedJob } from './observed-job.ts';

/** What the list of a Prometheus's targets says of their jobs. */
export type ScrapedJob = Pick<ObservedJob, 'name' | 'targets' | 'healthy' | 'scrapeIntervals' | 'targetLabels'>;

/** The scrape jobs of targets, by the label `job` that their series have. */
export function jobsOfTargets(targets: readonly Target[]): ReadonlyMap<string, ScrapedJob> {
  const byJob = Map.groupBy(targets, ({ labels }) => labels['job'] ?? '');
  return new Map(
    [...byJob].map(([name, own]) => [
      name,
      {
        name,
        targets: own.length,
        healthy: own.filter(({ healthy }) => healthy).length,
        scrapeIntervals: distinct(own.flatMap(({ scrapeInterval }) => scrapeInterval ?? [])),
        targetLabels: distinct(own.flatMap(({ labels }) => Object.keys(labels))),
      },
    ]),
  );
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
