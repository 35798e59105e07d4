import type { Panel } from '../definition/panels/index.ts';
import { timeseries } from '../definition/panels/timeseries.ts';
import { section, type Section, type SectionOptions } from '../definition/section.ts';
import type { Measure } from './measure.ts';

/** Rate, errors and duration of what serves requests. */
export interface Red {
  /** Requests per second. */
  readonly rate: Measure<'count/second'>;
  /** The share of them that failed. */
  readonly errors: Measure<'ratio'>;
  /** How long they took: p50, p95, p99. */
  readonly duration: Measure<'seconds'>;
  /** What else belongs beside them. */
  readonly further?: readonly Panel[];
}

/**
 * Rate, errors and duration beside each other:
 *
 * ```ts
 * redSection({
 *   rate: { queries: [requests.rate().sum({ by: ['path'] }).legend('{{path}}')] },
 *   errors: { queries: [failures.legend('{{path}}')], alert: highErrorRate },
 *   duration: { queries: [p95.legend('p95 {{path}}')], alert: highLatency },
 * })
 * ```
 *
 * Source: https://grafana.com/blog/2018/08/02/the-red-method-how-to-instrument-your-services/
 */
export const redSection = (
  { rate, errors, duration, further = [] }: Red,
  title = 'Requests',
  options: SectionOptions = {},
): Section =>
  section(
    title,
    [
      timeseries('Request rate', {
        description: 'Requests per second, whatever their outcome.',
        unit: 'reqps',
        min: 0,
        width: 8,
        ...rate,
      }),
      timeseries('Errors', {
        description: 'The share of the requests that failed.',
        min: 0,
        width: 8,
        ...errors,
      }),
      timeseries('Duration', {
        description: 'The time that half, 95 % and 99 % of the requests stay below.',
        min: 0,
        width: 8,
        ...duration,
      }),
      ...further,
    ],
    options,
  );
