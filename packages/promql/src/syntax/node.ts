/** The immutable syntax tree of PromQL, the only one in the project: builder and parser make it, printer and checks read it. */
export type Node =
  NumberLiteral | StringLiteral | Variable | Selector | Range | Subquery | Call | Aggregation | Binary | Unary;

export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: number;
  /** Written as a duration: `5m` is the number 300. */
  readonly duration?: true;
}

export interface StringLiteral {
  readonly kind: 'string';
  readonly value: string;
}

/** `$k`, `${k:raw}`, `[[k]]`: what Grafana replaces before Prometheus reads the expression; its type is not known here. */
export interface Variable {
  readonly kind: 'variable';
  readonly text: string;
}

/** `metric{label="value"} offset 5m`, an instant vector. A name with a Grafana variable in it stands as it is written. */
export interface Selector extends Modifiers {
  readonly kind: 'selector';
  /** The metric's name; empty where matchers alone select. */
  readonly metric: string;
  readonly matchers: readonly Matcher[];
  /** Grafana variables that stand for whole matchers: `{$filters}`. */
  readonly variables?: readonly string[];
  /** How a range ends where no sample lies on its bounds (experimental). */
  readonly extension?: 'anchored' | 'smoothed';
}

export interface Matcher {
  readonly label: string;
  readonly operator: MatchOperator;
  readonly value: string;
}

export type MatchOperator = '=' | '!=' | '=~' | '!~';

/** When a selector or a subquery is evaluated, if not now. */
export interface Modifiers {
  /** How far back, in milliseconds; negative looks ahead. */
  readonly offset?: Length;
  /** `@ 1609746000`, in seconds since 1970, or the start or end of the query's time range. */
  readonly at?: number | 'start' | 'end' | Variable;
}

/** A length of time: milliseconds, a Grafana variable, or arithmetic of durations. */
export type Length = number | Variable | DurationExpression;

/**
 * The length of a range, which may be open. An open window is chosen where the expression is used: `$__rate_interval`
 * on a panel, the group's window in a rule.
 */
export type Window = Length | 'open';

/** `5m * 2`, `step()`, `min_of(step(), 1h)`. Literals within are milliseconds where written as durations or numbers of seconds. */
export type DurationExpression =
  | { readonly kind: 'duration'; readonly operator: 'step' | 'range' }
  | { readonly kind: 'duration'; readonly operator: '-'; readonly right: DurationOperand }
  | {
      readonly kind: 'duration';
      readonly operator: '+' | '-' | '*' | '/' | '%' | '^' | 'min_of' | 'max_of';
      readonly left: DurationOperand;
      readonly right: DurationOperand;
    };

export type DurationOperand = NumberLiteral | Variable | DurationExpression;

/** `metric{…}[5m]`, a range vector. */
export interface Range {
  readonly kind: 'range';
  readonly selector: Selector;
  readonly window: Window;
}

/** `(expression)[1h:1m]`, a range vector; without a step the evaluation interval is used. */
export interface Subquery extends Modifiers {
  readonly kind: 'subquery';
  readonly expression: Node;
  readonly window: Window;
  readonly step?: Length;
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
  readonly operator: AggregationOperator | TemplateText;
  readonly expression: Node;
  readonly parameter?: Node;
  readonly grouping?: Grouping;
}

/** A text that holds a Grafana variable. */
export type TemplateText = `${string}$${string}` | `${string}[[${string}]]${string}`;

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
  | 'count_values'
  | 'limitk'
  | 'limit_ratio';

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
  /** What stands in for a series that one side lacks (experimental). */
  readonly fill?: Fill;
}

export type ComparisonOperator = '==' | '!=' | '>' | '<' | '>=' | '<=';
/** `</` and `>/` trim the observations of a native histogram. */
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '^' | 'atan2' | '</' | '>/';
export type SetOperator = 'and' | 'or' | 'unless';
export type BinaryOperator = ComparisonOperator | ArithmeticOperator | SetOperator;

export interface VectorMatching {
  readonly mode: 'on' | 'ignoring';
  readonly labels: readonly string[];
  readonly group?: { readonly side: 'left' | 'right'; readonly include: readonly string[] };
}

export interface Fill {
  readonly left?: number;
  readonly right?: number;
}

/** `-expression`; a plus changes nothing. */
export interface Unary {
  readonly kind: 'unary';
  readonly operator: '-' | '+';
  readonly expression: Node;
}
