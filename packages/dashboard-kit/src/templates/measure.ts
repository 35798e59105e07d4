import type { Query } from '@belvedere/promql';
import type { TimeseriesSettings } from '../definition/panels/timeseries.ts';

/** What a template shows in a panel of its own: queries of one unit, and whatever else a panel can be told. */
export type Measure<Unit extends string> = {
  readonly queries: readonly [Query<Unit>, ...Query<Unit>[]];
} & TimeseriesSettings<Unit>;
