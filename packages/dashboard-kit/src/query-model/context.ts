/** What a query must know of the place that it will be asked in. */
export interface QueryContext {
  /** The labels that tell the series of its data sources apart, such as `cluster`: every aggregation keeps them. */
  readonly identityLabels?: readonly string[];
}
