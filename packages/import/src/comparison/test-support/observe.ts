import { TARGET_LABELS } from '@belvedere/promql';
import type { Exposition } from '../../exposition/parse.ts';
import type { ScrapedJob } from '../jobs-of-targets.ts';
import type { ObservedJob, ObservedSeries } from '../observed-job.ts';

/** What a Prometheus says of a job whose targets answer with an exposition. */
export function observe(job: ScrapedJob, { families }: Exposition): ObservedJob {
  const series = new Map<string, ObservedSeries>();
  for (const { name, labels } of families.flatMap(({ samples }) => samples)) {
    const values = new Map(series.get(name)?.values);
    // An empty label is none to Prometheus.
    for (const [label, value] of labels.filter(([, text]) => text !== ''))
      values.set(label, [...(values.get(label) ?? []), value]);
    series.set(name, { labels: ['__name__', ...TARGET_LABELS, ...job.targetLabels, ...values.keys()], values });
  }
  return {
    ...job,
    types: new Map(families.map(({ name, type }) => [name, new Set([type])])),
    seriesNames: new Set([...series.keys(), 'up', 'scrape_duration_seconds', 'job:requests:rate5m']),
    series,
  };
}

/** A job of one healthy target that is scraped as the examples declare it. */
export const healthy = (name: string): ScrapedJob => ({
  name,
  targets: 1,
  healthy: 1,
  scrapeIntervals: [15_000],
  targetLabels: [...TARGET_LABELS],
});
