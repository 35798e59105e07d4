import type { Span } from './places.ts';

/** What is wrong with an expression, and where. */
export interface SyntaxProblem {
  readonly code: 'promql/syntax' | 'promql/type' | 'promql/regexp' | 'promql/unsupported' | 'promql/too-large';
  readonly message: string;
  readonly span: Span;
  readonly help?: string;
}
