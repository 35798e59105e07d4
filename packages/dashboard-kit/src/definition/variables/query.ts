import type { Expression, Selector, Series } from '@belvedere/promql';
import { choice, type Choice, type ChoiceOptions } from './choice.ts';

/** The values of a label, asked of Prometheus. */
export interface QueryVariable extends Choice<'query'>, Picked {
  readonly selector: Selector;
  readonly valuesOf: string;
}

/** The names of labels, asked of Prometheus. */
export interface LabelNamesVariable extends Choice<'label-names'>, Picked {}

/** What an expression answers, as text: a part of it is picked by a pattern. */
export interface ResultVariable extends Choice<'result'>, Picked {
  readonly expression: Expression;
}

/** Which of the answers are offered. */
interface Picked {
  /** A regular expression in slashes, as Grafana takes it; all answers where empty. */
  readonly regex: string;
}

export interface QueryOptions extends ChoiceOptions {
  /** Offers only what matches, and of it what its group captures. */
  readonly regex?: RegExp;
}

const picked = ({ regex }: QueryOptions): Picked => ({ regex: regex === undefined ? '' : String(regex) });

/**
 * The values that a label of a metric has, as a choice on the dashboard. It stands wherever a matcher takes a value:
 *
 * ```ts
 * const endpoint = queryVariable('endpoint', requests, 'endpoint');
 * requests.where({ endpoint }).rate()          // rate(requests{endpoint=~"$endpoint"}[$__rate_interval])
 * ```
 */
export const queryVariable = <Labels extends string>(
  name: string,
  series: Series<Labels>,
  label: NoInfer<Labels>,
  options: QueryOptions = {},
): QueryVariable => ({
  ...choice('query', name, options),
  selector: series.selector,
  valuesOf: label,
  ...picked(options),
});

/** The names of all labels, such as for a grouping that is chosen: `labelNamesVariable('by')`. */
export const labelNamesVariable = (name: string, options: QueryOptions = {}): LabelNamesVariable => ({
  ...choice('label-names', name, options),
  ...picked(options),
});

/** Parts of what an expression answers: `resultVariable('busiest', lag.topk(5), { regex: /topic="([^"]+)"/ })`. */
export const resultVariable = (
  name: string,
  expression: Expression,
  options: QueryOptions & { readonly regex: RegExp },
): ResultVariable => ({ ...choice('result', name, options), expression, ...picked(options) });
