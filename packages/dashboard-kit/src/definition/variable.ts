import type { Selector, Series, VariableReference } from '@belvedere/promql';

/** The variable that every query's data source is chosen by. Every dashboard has it. */
export const DATASOURCE_VARIABLE = 'datasource';

/** What reads as every value where all are chosen. */
export const EVERY_VALUE = '.+';

export interface VariableOptions {
  /** Shown beside the choice; the name where left out. */
  readonly label?: string;
  /** Lets several values be chosen. On by default. */
  readonly multi?: boolean;
  /** Offers all values at once, and starts with them. On by default. */
  readonly includeAll?: boolean;
}

/** What can be chosen of a variable. `multi` of the reference: a matcher needs a regular expression for it. */
interface Choice extends VariableReference {
  readonly label: string;
  readonly several: boolean;
  readonly includeAll: boolean;
}

/** The values of a label, asked of Prometheus. */
export interface QueryVariable extends Choice {
  readonly kind: 'query';
  readonly selector: Selector;
  readonly valuesOf: string;
}

/** Values written down. */
export interface CustomVariable extends Choice {
  readonly kind: 'custom';
  readonly values: readonly string[];
}

export type Variable = QueryVariable | CustomVariable;

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
  options: VariableOptions = {},
): QueryVariable => ({ kind: 'query', selector: series.selector, valuesOf: label, ...choice(name, options) });

/** A choice among values that are written down: `customVariable('status', ['200', '500'])`. */
export const customVariable = (
  name: string,
  values: readonly [string, ...string[]],
  options: VariableOptions = {},
): CustomVariable => ({ kind: 'custom', values, ...choice(name, options) });

const choice = (name: string, { label = name, multi = true, includeAll = true }: VariableOptions): Choice => ({
  variable: name,
  multi: multi || includeAll,
  label,
  several: multi,
  includeAll,
});
