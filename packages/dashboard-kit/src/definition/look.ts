/** How a panel looks, in Grafana's own words. */
export interface Look {
  /** The options of the panel's plugin. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** What holds for all fields. */
  readonly defaults?: Readonly<Record<string, unknown>>;
}
