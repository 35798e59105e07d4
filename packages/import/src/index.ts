export { answers, readAnswer, type Target } from './comparison/answers.ts';
export { compareCatalogs, unknownJobs, type CatalogOfProject, type Comparison } from './comparison/compare.ts';
export { jobsOfTargets, type ScrapedJob } from './comparison/jobs-of-targets.ts';
export type { ObservedJob, ObservedSeries } from './comparison/observed-job.ts';
export { questionsOf } from './comparison/series-of.ts';
export type { Declaration } from './declarations/declaration.ts';
export { declare, type Declared, type DeclareOptions } from './declarations/declare.ts';
export type { Family, FamilyType, Labels, Sample } from './exposition/family.ts';
export { formatOf, type ExpositionFormat } from './exposition/format.ts';
export { parseExposition, type Exposition, type ParsedExposition } from './exposition/parse.ts';
export { catalogSource, type JobOptions } from './source/catalog-source.ts';
export { formatSource } from './source/format.ts';
export { stringLiteral } from './string-literal.ts';
export { knownMetrics, type CatalogModule, type KnownMetric } from './rules/catalog/known-metrics.ts';
export { importRules, type ImportedRules, type ImportRulesOptions } from './rules/import-rules.ts';
export {
  importDashboard,
  type ImportDashboardOptions,
  type ImportedDashboard,
} from './dashboards/import-dashboard.ts';
