import type { Edit } from '../edit.ts';
import { aggregation, aggregationLabel } from './aggregations.ts';
import { bool, comparison } from './comparisons.ts';
import { functionName } from './functions.ts';
import { matcher } from './matchers.ts';
import { counted, number, quantile, threshold } from './numbers.ts';
import { arithmetic, setOperator, sign } from './operators.ts';
import { vectorMatching } from './vector-matching.ts';
import { offset, range } from './windows.ts';

/** Every way in which an expression is changed. */
export const EDITS: readonly Edit[] = [
  threshold,
  number,
  quantile,
  counted,
  comparison,
  bool,
  arithmetic,
  setOperator,
  sign,
  range,
  offset,
  matcher,
  aggregationLabel,
  aggregation,
  functionName,
  vectorMatching,
];
