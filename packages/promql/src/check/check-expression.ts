import type { CatalogIndex } from '../catalog/catalog-index.ts';
import type { Language } from '../language/language.ts';
import { parse } from '../parse/parse.ts';
import type { SyntaxProblem } from '../parse/syntax-problem.ts';
import { absentLabels } from './catalog/absent-labels.ts';
import { ambiguousJoin } from './catalog/ambiguous-join.ts';
import { beyondRetention } from './catalog/beyond-retention.ts';
import { bucketSpelling } from './catalog/bucket-spelling.ts';
import { comparedBool } from './catalog/compared-bool.ts';
import { constantComparison } from './catalog/constant-comparison.ts';
import { divisionByZero } from './catalog/division-by-zero.ts';
import {
  CheckedExpression,
  type ExpressionCheck,
  type ExpressionUse,
  type Finding,
} from './catalog/expression-check.ts';
import { fragile } from './catalog/fragile.ts';
import { futureOffset } from './catalog/future-offset.ts';
import { highCardinality } from './catalog/high-cardinality.ts';
import { histogramQuantile } from './catalog/histogram-quantile.ts';
import { impossibleJoin } from './catalog/impossible-join.ts';
import { impossibleMatcher } from './catalog/impossible-matcher.ts';
import { lostLabel } from './catalog/lost-label.ts';
import { nanInAggregation } from './catalog/nan-in-aggregation.ts';
import { needlessMatcher } from './catalog/needless-matcher.ts';
import { needlessRegexp } from './catalog/needless-regexp.ts';
import { quantileAggregation } from './catalog/quantile-aggregation.ts';
import { quantileRange } from './catalog/quantile-range.ts';
import { rateOfAggregate } from './catalog/rate-of-aggregate.ts';
import { rawCounter } from './catalog/raw-counter.ts';
import { selfComparison } from './catalog/self-comparison.ts';
import { shortRange } from './catalog/short-range.ts';
import { sumOfBuckets } from './catalog/sum-of-buckets.ts';
import { unescapedDot } from './catalog/unescaped-dot.ts';
import { unitMismatch } from './catalog/unit-mismatch.ts';
import { unknownLabel } from './catalog/unknown-label.ts';
import { unknownMetric } from './catalog/unknown-metric.ts';
import { unlabelledFallback } from './catalog/unlabelled-fallback.ts';
import { wrongKind } from './catalog/wrong-kind.ts';

/**
 * What an expression means, in the order of the data: its metrics and labels, its kinds and ranges, histograms, joins,
 * matchers, values. Each check is silent where the catalogs do not tell.
 */
export const CATALOG_CHECKS: readonly ExpressionCheck[] = [
  unknownMetric,
  unknownLabel,
  lostLabel,
  wrongKind,
  shortRange,
  rateOfAggregate,
  rawCounter,
  histogramQuantile,
  sumOfBuckets,
  bucketSpelling,
  quantileRange,
  quantileAggregation,
  impossibleJoin,
  ambiguousJoin,
  selfComparison,
  impossibleMatcher,
  needlessMatcher,
  needlessRegexp,
  unescapedDot,
  unitMismatch,
  divisionByZero,
  nanInAggregation,
  constantComparison,
  comparedBool,
  absentLabels,
  unlabelledFallback,
  futureOffset,
  beyondRetention,
  highCardinality,
  fragile,
];

/** What the parser says of a text that is no expression. */
export const SYNTAX_CODES = [
  'promql/syntax',
  'promql/type',
  'promql/regexp',
  'promql/unsupported',
  'promql/too-large',
] as const;

/** All codes that an expression can have. */
export const EXPRESSION_CODES: readonly string[] = [...SYNTAX_CODES, ...CATALOG_CHECKS.flatMap(({ codes }) => codes)];

/**
 * Everything that is wrong with an expression: its syntax, its types, and, where it is held against catalogs, its
 * meaning. An index without catalogs knows no metric: what can be told without them is told.
 */
export function checkExpression(
  text: string,
  language?: Language,
  index?: CatalogIndex,
  use: ExpressionUse = 'panel',
): readonly Finding[] {
  const { node, places, problems } = parse(text, language);
  if (node === undefined) return problems.map(findingOf);
  if (index === undefined) return [];
  const expression = new CheckedExpression(node, places, index, use);
  const findings: Finding[] = [];
  const report = (finding: Finding): void => void findings.push(finding);
  for (const check of CATALOG_CHECKS) check.run(expression, report);
  return findings;
}

/** A problem of syntax or types, as every other finding. */
export const findingOf = ({ code, message, span, help }: SyntaxProblem): Finding => ({
  code,
  severity: 'error',
  message,
  span,
  help: help ?? 'correct the expression at the place shown',
});
