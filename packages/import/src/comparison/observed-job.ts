/** What a Prometheus says of the series of one name and job. */
export interface ObservedSeries {
  /** The names of all their labels, those of the target included. */
  readonly labels: readonly string[];
  /** The values of the labels that were asked for. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** What a Prometheus says of a scrape job. */
export interface ObservedJob {
  readonly name: string;
  readonly targets: number;
  /** How many of them answered their last scrape. */
  readonly healthy: number;
  /** In milliseconds, each once. */
  readonly scrapeIntervals: readonly number[];
  /** The labels that discovery and configuration give to its targets. */
  readonly targetLabels: readonly string[];
  /** The types that its targets state, by the name that TYPE gives. */
  readonly types: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names of all its series. */
  readonly seriesNames: ReadonlySet<string>;
  /** By name, those that were asked for: `questionsOf` each declared metric. */
  readonly series: ReadonlyMap<string, ObservedSeries>;
}
