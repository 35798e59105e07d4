export { Expression, type Bound } from './builder/expression.ts';
export { Counter } from './builder/counter.ts';
export { Gauge } from './builder/gauge.ts';
export { Histogram } from './builder/histogram.ts';
export { InstantVector } from './builder/instant-vector.ts';
export { legendLabels } from './builder/legend.ts';
export { not, type Match, type VariableReference } from './builder/matchers.ts';
export { Query, type QueryOptions } from './builder/query.ts';
export { type Vector } from './builder/shape.ts';
export { RangeVector } from './builder/range-vector.ts';
export type { Series } from './builder/series.ts';
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
