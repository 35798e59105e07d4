import { durationLength, type DurationOf } from '@belvedere/core';
import { source, type Source, type SourceOptions } from './source.ts';

export type Reducer = 'sum' | 'mean' | 'min' | 'max' | 'count' | 'last' | 'median';

/** What Grafana's server computes from other queries of the panel, which it names by their refId. */
export interface ExpressionQuery extends Source<'expression'> {
  readonly compute:
    | { readonly type: 'math'; readonly expression: string }
    | { readonly type: 'reduce'; readonly of: string; readonly reducer: Reducer }
    | { readonly type: 'resample'; readonly of: string; readonly window: number; readonly reducer: Reducer }
    | {
        readonly type: 'threshold';
        readonly of: string;
        readonly evaluator: ThresholdEvaluator;
        readonly bounds: readonly number[];
      }
    | { readonly type: 'sql'; readonly statement: string };
}

export type ThresholdEvaluator = 'gt' | 'lt' | 'eq' | 'ne' | 'gte' | 'lte' | 'within_range' | 'outside_range';

const expressionQuery = (compute: ExpressionQuery['compute'], options: SourceOptions): ExpressionQuery => ({
  ...source('expression', options),
  compute,
});

export const expression = {
  /** `expression.math('$errors / $requests')`: names of queries behind a dollar. */
  math: (text: string, options: SourceOptions = {}): ExpressionQuery =>
    expressionQuery({ type: 'math', expression: text }, options),
  /** One figure of each series: `expression.reduce('errors', 'mean')`. */
  reduce: (of: string, reducer: Reducer, options: SourceOptions = {}): ExpressionQuery =>
    expressionQuery({ type: 'reduce', of, reducer }, options),
  /** Points at even distances: `expression.resample('errors', '5m', 'mean')`. */
  resample: <const Window extends string>(
    of: string,
    window: DurationOf<Window>,
    reducer: Reducer,
    options: SourceOptions = {},
  ): ExpressionQuery =>
    expressionQuery({ type: 'resample', of, window: durationLength(window as string), reducer }, options),
  /** 1 where it holds, else 0: `expression.threshold('errors', 'gt', [0.01])`. */
  threshold: (
    of: string,
    evaluator: ThresholdEvaluator,
    bounds: readonly number[],
    options: SourceOptions = {},
  ): ExpressionQuery => expressionQuery({ type: 'threshold', of, evaluator, bounds }, options),
  /** SQL over other queries, which are its tables. */
  sql: (statement: string, options: SourceOptions = {}): ExpressionQuery =>
    expressionQuery({ type: 'sql', statement }, options),
};
