/** The types that either format names; what states none, and what the text format calls untyped, is `unknown`. */
export const FAMILY_TYPES = [
  'counter',
  'gauge',
  'histogram',
  'gaugehistogram',
  'summary',
  'info',
  'stateset',
  'unknown',
] as const;
export type FamilyType = (typeof FAMILY_TYPES)[number];

/** What a target exposes under one HELP and TYPE. */
export interface Family {
  /** As its TYPE names it: without the `_total` of a counter's samples in OpenMetrics. */
  readonly name: string;
  readonly type: FamilyType;
  /** Empty where none is exposed. */
  readonly help: string;
  /** OpenMetrics only; empty where none is exposed. */
  readonly unit: string;
  readonly samples: readonly Sample[];
}

export type Labels = readonly (readonly [name: string, value: string])[];

export interface Sample {
  readonly name: string;
  /** As exposed, each name once. */
  readonly labels: Labels;
  readonly value: number;
  /** In Unix seconds. */
  readonly timestamp?: number;
  readonly exemplar?: Exemplar;
}

/** One observation behind a sample: OpenMetrics only. */
export interface Exemplar {
  readonly labels: Labels;
  readonly value: number;
  /** In Unix seconds. */
  readonly timestamp?: number;
}
