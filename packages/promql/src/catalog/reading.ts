import type { Job } from './job.ts';
import { ANY_LABELS, either, type LabelSet } from './label-set.ts';
import type { SeriesFacts, SeriesKind } from './series.ts';

/** What a selector reads by its name, and by its job where it names one. Inferred when it is asked for, once. */
export class Reading {
  /** None where the name is not known, or not of that job. */
  readonly series: readonly SeriesFacts[];
  private readonly job: string | undefined;
  private knownLabels: LabelSet | undefined;
  private knownJobs: readonly Job[] | undefined;
  private knownInterval: number | undefined;

  constructor(series: readonly SeriesFacts[], job?: string) {
    this.series = series;
    this.job = job;
  }

  get isKnown(): boolean {
    return this.series.length > 0;
  }

  /** The labels before any matcher; any, where the series are not known. */
  get labels(): LabelSet {
    this.knownLabels ??= this.isKnown ? this.series.map(({ labels }) => labels).reduce(either) : ANY_LABELS;
    return this.knownLabels;
  }

  /** How the series behave; nothing where they are not known, or differ. */
  get kind(): SeriesKind | undefined {
    const kind = this.series[0]?.kind;
    return this.series.length < 2 || this.series.every((series) => series.kind === kind) ? kind : undefined;
  }

  /** The jobs that expose the series. */
  get jobs(): readonly Job[] {
    this.knownJobs ??= this.series.flatMap(({ jobs }) =>
      jobs.filter(({ name }) => this.job === undefined || name === this.job),
    );
    return this.knownJobs;
  }

  /** How often the slowest of the jobs is scraped, in milliseconds; 0 where none is known. */
  get scrapeInterval(): number {
    this.knownInterval ??= this.jobs.reduce((slowest, { scrapeInterval }) => Math.max(slowest, scrapeInterval), 0);
    return this.knownInterval;
  }
}

/** What is read under a name that nobody knows. */
export const NOTHING_KNOWN = new Reading([]);
