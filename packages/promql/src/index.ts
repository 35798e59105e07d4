export { Expression, type Bound } from './build/expression.ts';
export { Counter } from './build/counter.ts';
export { Gauge } from './build/gauge.ts';
export { Histogram } from './build/histogram.ts';
export { InstantVector } from './build/instant-vector.ts';
export { legendLabels } from './build/legend.ts';
export { not, type Match, type VariableReference } from './build/matchers.ts';
export { Query, type QueryOptions } from './build/query.ts';
export { type Vector } from './build/shape.ts';
export { RangeVector } from './build/range-vector.ts';
export type { Series } from './build/series.ts';
export { catalog, type Catalog } from './catalog/catalog.ts';
export { job, type Job } from './catalog/job.ts';
export {
  counter,
  gauge,
  histogram,
  DEFAULT_BUCKETS,
  TARGET_LABELS,
  type MetricDeclaration,
  type MetricKind,
  type TargetLabel,
} from './catalog/metric.ts';
export { checkSyntax, type SyntaxProblem } from './check/syntax.ts';
export { print, PANEL_WINDOW, type PrintOptions } from './print/print.ts';
export type * from './syntax/node.ts';
export { children, mapSelectors, selectors, walk } from './syntax/walk.ts';
