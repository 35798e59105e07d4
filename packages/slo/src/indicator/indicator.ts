import type { InstantVector, Series } from '@belvedere/promql';

/** How an objective's errors are measured, whatever they are. */
export interface Indicator {
  readonly kind: 'events' | 'latency' | 'probes';
  /** What is counted, as sentences name it: `requests`, `probes`, `minutes`. */
  readonly noun: string;
  /** What is wrong with some of them, as sentences say it: `failed`, `took too long`. */
  readonly verb: string;
  /** What it reads. */
  readonly source: IndicatorSource;
  /** The share that went wrong within a window, between 0 and 1; no sample where there was nothing. */
  readonly errorRatio: (window: string) => Ratio;
  /** What went wrong, per second over 5 minutes; 0 where nothing did. */
  readonly errors: PerSecond;
  /** All there was, per second over 5 minutes. */
  readonly events: PerSecond;
  /** Time between two of them, in milliseconds, where the clock decides and not the traffic. */
  readonly every?: number;
}

/** The series that an indicator reads. */
export type IndicatorSource =
  | { readonly part: Readable; readonly total: Readable; readonly partIs: 'errors' | 'good' }
  | { readonly duration: Readable; readonly below: number }
  | { readonly success: Readable };

/** Series of a declared metric, and which of them. */
export type Readable = Pick<Series<string>, 'metric' | 'selector'>;

export type Ratio = InstantVector<never, 'ratio'>;
export type PerSecond = InstantVector<never, 'count/second'>;

/** How often an indicator's groups are evaluated: what one of their samples stands for, and how long a slice is. */
export const INDICATOR_INTERVAL = '1m';

/** The window of what is counted per second, from which long windows are added up. */
export const BASE_WINDOW = '5m';
