/** The immutable syntax tree of PromQL, the only one in the project. The printer writes it, checks read it. */
export type Node = NumberLiteral | StringLiteral | Selector | Range | Subquery | Call | Aggregation | Binary | Negation;

export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: number;
}

export interface StringLiteral {
  readonly kind: 'string';
  readonly value: string;
}

/** `metric{label="value"} offset 5m`, an instant vector. */
export interface Selector {
  readonly kind: 'selector';
  readonly metric: string;
  readonly matchers: readonly Matcher[];
  /** In milliseconds; negative looks ahead. */
  readonly offset?: number;
}

export interface Matcher {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/**
 * The length of a range: milliseconds, a Grafana variable, or open. An open window is chosen where the expression is
 * used: `$__rate_interval` on a panel, the group's window in a rule.
 */
export type Window = number | `$${string}` | 'open';

/** `metric{…}[5m]`, a range vector. */
export interface Range {
  readonly kind: 'range';
  readonly selector: Selector;
  readonly window: Window;
}

/** `(expression)[1h:1m]`, a range vector; without a step the evaluation interval is used. */
export interface Subquery {
  readonly kind: 'subquery';
  readonly expression: Node;
  readonly window: Window;
  readonly step?: number;
  readonly offset?: number;
}

/** `rate(…)`, `histogram_quantile(0.95, …)`, `time()`. */
export interface Call {
  readonly kind: 'call';
  readonly function: string;
  readonly parameters: readonly Node[];
}

/** `sum by (a, b) (…)`, `topk by (a) (5, …)`. */
export interface Aggregation {
  readonly kind: 'aggregation';
  readonly operator: AggregationOperator;
  readonly expression: Node;
  readonly parameter?: Node;
  readonly grouping?: Grouping;
}

export type AggregationOperator =
  | 'sum'
  | 'avg'
  | 'min'
  | 'max'
  | 'count'
  | 'group'
  | 'stddev'
  | 'stdvar'
  | 'topk'
  | 'bottomk'
  | 'quantile'
  | 'count_values';

export interface Grouping {
  readonly mode: 'by' | 'without';
  readonly labels: readonly string[];
}

/** `left op right`, with vector matching where both sides are vectors. */
export interface Binary {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Node;
  readonly right: Node;
  readonly bool?: boolean;
  readonly matching?: VectorMatching;
}

export type ComparisonOperator = '==' | '!=' | '>' | '<' | '>=' | '<=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '^' | 'atan2';
export type SetOperator = 'and' | 'or' | 'unless';
export type BinaryOperator = ComparisonOperator | ArithmeticOperator | SetOperator;

export interface VectorMatching {
  readonly mode: 'on' | 'ignoring';
  readonly labels: readonly string[];
  readonly group?: { readonly side: 'left' | 'right'; readonly include: readonly string[] };
}

/** `-expression`. */
export interface Negation {
  readonly kind: 'negation';
  readonly expression: Node;
}
