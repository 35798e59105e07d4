/** What the feature store promises; the defaults are the domain's own. */
export interface ObjectiveRatios {
  /** Share of the inference API's requests that are not answered by 5xx. */
  readonly inferenceAvailability: number;
  /** Share of its requests within 150 ms. */
  readonly inferenceLatency: number;
  /** Share of the minutes in which the cache, the stream and the models keep to their targets. */
  readonly minutes: number;
}

export const defaultRatios: ObjectiveRatios = {
  inferenceAvailability: 0.999,
  inferenceLatency: 0.95,
  minutes: 0.99,
};
