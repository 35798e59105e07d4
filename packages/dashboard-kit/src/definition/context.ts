import type { Describe } from './description.ts';
import type { QueryContext } from '../query-model/context.ts';

/** What a dashboard must know of the place that it will be shown in. */
export interface DashboardContext extends QueryContext {
  /** Below it lies the repository's tree with its runbooks. */
  readonly runbooksUrl: string;
  /** What the catalogs say of the metrics that an expression reads; nothing where left out. */
  readonly describe?: Describe;
}
