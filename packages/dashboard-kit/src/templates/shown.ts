import type { Panel } from '../definition/panels/index.ts';
import { timeseries } from '../definition/panels/timeseries.ts';
import type { Measure } from './measure.ts';

/** A measure of whatever unit: the template's own type says which may be. */
interface AnyMeasure {
  readonly queries: readonly object[];
}

/** The panel of a measure, where there is one; what the measure says itself comes before what the template says. */
export const shown = (title: string, description: string, measure: AnyMeasure | undefined): readonly Panel[] =>
  measure === undefined
    ? []
    : [timeseries(title, { description, min: 0, width: 8, ...measure } as unknown as Measure<string>)];
