/** What a dashboard must know of the place that it will be shown in. */
export interface ClassicContext {
  /** Below it lies the repository's tree with its runbooks. */
  readonly runbooksUrl: string;
  /** The labels that tell the series of its data sources apart, such as `cluster`: every aggregation keeps them. */
  readonly identityLabels?: readonly string[];
}
