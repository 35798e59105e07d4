/** What lead generation promises; the defaults are the domain's own. */
export interface ObjectiveRatios {
  /** Share of the scrapes that the API answers. */
  readonly apiAvailability: number;
  /** Share of its requests that are not answered by 5xx. */
  readonly apiErrors: number;
  /** Share of its requests within 2 s. */
  readonly apiLatency: number;
  /** Share of the leads whose processing does not fail. */
  readonly leadProcessing: number;
  /** Share of the leads that are scored within 5 s. */
  readonly leadScoring: number;
  /** Share of the calls of AI models that succeed. */
  readonly aiModelCalls: number;
}

export const defaultRatios: ObjectiveRatios = {
  apiAvailability: 0.995,
  apiErrors: 0.99,
  apiLatency: 0.95,
  leadProcessing: 0.99,
  leadScoring: 0.95,
  aiModelCalls: 0.98,
};
