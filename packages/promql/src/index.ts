export { Expression, type Bound } from './builder/expression.ts';
export { Counter } from './builder/counter.ts';
export { Gauge } from './builder/gauge.ts';
export { Histogram } from './builder/histogram.ts';
export { NativeHistogram } from './builder/native-histogram.ts';
export { Summary } from './builder/summary.ts';
export { Comparison, InstantVector } from './builder/instant-vector.ts';
export { Distribution } from './builder/distribution.ts';
export { dayOfMonth, dayOfWeek, dayOfYear, daysInMonth, hour, minute, month, year } from './builder/date.ts';
export {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atanh,
  cos,
  cosh,
  deg,
  rad,
  sin,
  sinh,
  tan,
  tanh,
} from './builder/trigonometry.ts';
export { pi, scalar, Scalar, time, vector } from './builder/scalar.ts';
export { PANEL_INTERVAL, PANEL_RANGE } from './builder/window.ts';
export { anyJob } from './builder/any-job.ts';
export { absentOrStale } from './builder/patterns/absent-or-stale.ts';
export { apdex } from './builder/patterns/apdex.ts';
export { availability } from './builder/patterns/availability.ts';
export { errorRatio } from './builder/patterns/error-ratio.ts';
export { hitRatio } from './builder/patterns/hit-ratio.ts';
export { quantileWithTraffic } from './builder/patterns/quantile-with-traffic.ts';
export { saturation } from './builder/patterns/saturation.ts';
export { topkStable } from './builder/patterns/topk-stable.ts';
export { weekOverWeek, type WeekOverWeek } from './builder/patterns/week-over-week.ts';
export { withTraffic } from './builder/patterns/with-traffic.ts';
export { legendLabels } from './builder/legend.ts';
export { not, type Match, type VariableReference } from './builder/matchers.ts';
export { Query, type QueryOptions } from './builder/query.ts';
export { type Vector } from './builder/shape.ts';
export { RangeVector } from './builder/range-vector.ts';
export type { Series } from './builder/series.ts';
export { catalog, type Catalog, type PromqlCatalog } from './catalog/catalog.ts';
export { job, type Job } from './catalog/job.ts';
export {
  counter,
  gauge,
  histogram,
  nativeHistogram,
  summary,
  DEFAULT_BUCKETS,
  TARGET_LABELS,
  type MetricDeclaration,
  type MetricKind,
  type TargetLabel,
} from './catalog/metric.ts';
export { FEATURES, language, PLAIN_LANGUAGE, type Feature, type Language } from './language/language.ts';
export { matchesRegexp, regexpProblem } from './language/regexp.ts';
export { isSince, NEWEST, versionOf, type Version } from './language/version.ts';
export { parse, type Parsed } from './parse/parse.ts';
export { Places, type Span } from './parse/places.ts';
export { type SyntaxProblem } from './parse/syntax-problem.ts';
export { format } from './print/layout.ts';
export { print, PANEL_WINDOW, type PrintOptions } from './print/print.ts';
export type * from './syntax/node.ts';
export { identityLosses, withIdentityLabels } from './transform/identity-labels.ts';
export { children, mapChildren, mapNodes, mapSelectors, selectors, walk } from './syntax/walk.ts';
export { boundsOf, type Bounds } from './check/bounds.ts';
export { CATALOG_CHECKS, checkExpression, EXPRESSION_CODES, findingOf } from './check/check-expression.ts';
export {
  CheckedExpression,
  type ExpressionCheck,
  type ExpressionUse,
  type Finding,
} from './check/catalog/expression-check.ts';
export { labelsOf } from './check/labels.ts';
export { indexOf, type RecordedExpression } from './check/recorded-series.ts';
export { unitOf } from './check/units.ts';
export { CatalogIndex, jobOf, type CatalogIndexOptions } from './catalog/catalog-index.ts';
export { alwaysHas, canHave, labelSet, type LabelFacts, type LabelSet } from './catalog/label-set.ts';
export { type SeriesFacts, type SeriesKind } from './catalog/series.ts';
export { type Interpolation } from './template/interpolation.ts';
export { promql, promqlOf, type PromqlTag, type StatedUnit, type WrittenExpression } from './template/promql.ts';
