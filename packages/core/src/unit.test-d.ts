import type { Divide, Multiply, PerSecond, Power, SquareRoot, UnitOfName } from './unit.ts';

export type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : never;

/** Filled in by the compiler; the values that satisfy it are compared with the functions. */
export type Quotients = {
  [Operation in QuotientOperation]: Operation extends `${infer L} ÷ ${infer R}` ? Divide<L, R> : never;
};
export type Products = {
  [Operation in ProductOperation]: Operation extends `${infer L} × ${infer R}` ? Multiply<L, R> : never;
};
export type Roots = { [Unit in RootOperand]: SquareRoot<Unit> };
export type Powers = {
  [Operation in PowerOperation]: Operation extends `${infer U} ^ ${infer N extends number}` ? Power<U, N> : never;
};

type RootOperand = 'ratio' | 'count' | 'seconds*seconds' | 'count/second*count/second';
type PowerOperation = 'ratio ^ 3' | 'seconds ^ 1' | 'seconds ^ 2' | 'bytes*bytes ^ 0.5';
type QuotientOperation =
  | 'seconds ÷ seconds'
  | 'seconds ÷ count'
  | 'count ÷ ratio'
  | 'bytes/second ÷ count/second'
  | 'ratio ÷ count/second'
  | 'count ÷ count/second'
  | 'bytes ÷ bytes/second'
  | 'bytes ÷ seconds'
  | 'dollars ÷ bytes';
type ProductOperation =
  'seconds × ratio' | 'count × bytes' | 'bytes/second × seconds' | 'seconds × count/second' | 'dollars × bytes';

export const checks: readonly true[] = [
  true satisfies Equal<PerSecond<'seconds'>, 'ratio'>,
  true satisfies Equal<PerSecond<'bytes'>, 'bytes/second'>,
  true satisfies Equal<UnitOfName<'inference_request_duration_seconds'>, 'seconds'>,
  true satisfies Equal<UnitOfName<'node_cpu_seconds_total'>, 'seconds'>,
  true satisfies Equal<UnitOfName<'leads_queue_depth'>, 'count'>,
  true satisfies Equal<UnitOfName<'sent_bytes_total'>, 'bytes'>,
  true satisfies Equal<SquareRoot<'seconds'>, never>,
  true satisfies Equal<SquareRoot<'dollars*bytes'>, never>,
  true satisfies Equal<Power<'seconds', 3>, never>,
];
