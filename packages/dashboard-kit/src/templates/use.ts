import type { Panel } from '../definition/panels/index.ts';
import { section, type Section, type SectionOptions } from '../definition/section.ts';
import type { Measure } from './measure.ts';
import { shown } from './shown.ts';

/** Utilization, saturation and errors of a resource. */
export interface Use {
  /** The share of it that is busy, or full. */
  readonly utilization: Measure<'ratio'>;
  /** Work that waits for it, in whatever it is counted. */
  readonly saturation?: Measure<'ratio'> | Measure<'count'> | Measure<'count/second'> | Measure<'seconds'>;
  /** What went wrong with it per second. */
  readonly errors?: Measure<'count/second'>;
  readonly further?: readonly Panel[];
}

/**
 * A resource by utilization, saturation and errors: `useSection('CPU', { utilization: { queries: [busy.legend('{{instance}}')], alert: highCpu } })`.
 * Source: https://www.brendangregg.com/usemethod.html
 */
export const useSection = (
  resource: string,
  { utilization, saturation, errors, further = [] }: Use,
  options: SectionOptions = {},
): Section =>
  section(
    resource,
    [
      ...shown(`${resource}: utilization`, `The share of ${resource} that is in use.`, utilization),
      ...shown(
        `${resource}: saturation`,
        `Work that waits for ${resource}: above zero something is slower than it could be.`,
        saturation,
      ),
      ...shown(`${resource}: errors`, `What went wrong with ${resource}, per second.`, errors),
      ...further,
    ],
    options,
  );
