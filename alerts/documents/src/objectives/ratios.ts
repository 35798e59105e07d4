/** What the document platform promises; the defaults are the domain's own. */
export interface ObjectiveRatios {
  /** Share of the scrapes that the API gateway answers. */
  readonly apiAvailability: number;
  /** Share of its requests that are not answered by 5xx. */
  readonly apiErrors: number;
  /** Share of its requests within 500 ms. */
  readonly apiLatency: number;
  /** Share of the documents whose processing does not fail. */
  readonly documentProcessing: number;
  /** Share of the documents whose result is there within 2 minutes. */
  readonly documentTurnaround: number;
  /** Share of the inferences that succeed. */
  readonly modelInferences: number;
}

export const defaultRatios: ObjectiveRatios = {
  apiAvailability: 0.995,
  apiErrors: 0.99,
  apiLatency: 0.95,
  documentProcessing: 0.99,
  documentTurnaround: 0.95,
  modelInferences: 0.99,
};
