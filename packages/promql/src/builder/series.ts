import type { MetricDeclaration } from '../catalog/metric.ts';
import type { Selector } from '../syntax/node.ts';

/** The series of a declared metric, narrowed or not, whatever its kind: what lists a label's values reads. */
export interface Series<Labels extends string> {
  readonly metric: MetricDeclaration;
  /** The selector of series that exist: a histogram's are those of its count. */
  readonly selector: Selector;
  /** In the type only: the labels of the series. */
  readonly seriesLabel: Labels;
}
