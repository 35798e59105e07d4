import type { Series } from '@belvedere/promql';

/** A metric as a module of the project names it. */
export interface Reference {
  /** What stands in `${…}`: `kubePodInfo`, `inferenceApi.up`. */
  readonly source: string;
  /** The name that is imported for it. */
  readonly imported: string;
  /** The module that exports it: a package, or a file beside the rules. */
  readonly module: string;
  readonly series: Series<string>;
}

/** A series of a metric: the metric's, or that of a part, `${duration}_bucket`. */
export interface SeriesReference {
  readonly reference: Reference;
  readonly suffix: string;
}

/** The endings of the series that a metric is exposed as. */
export function suffixesOf({ metric }: Series<string>): readonly string[] {
  switch (metric.kind) {
    case 'histogram':
      return ['_bucket', '_count', '_sum'];
    case 'summary':
      return ['', '_count', '_sum'];
    case 'counter':
    case 'gauge':
    case 'native-histogram':
      return [''];
    default:
      throw new Error(`unknown kind ${JSON.stringify(metric.kind satisfies never)}`);
  }
}
