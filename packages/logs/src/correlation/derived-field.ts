import type { LogStream } from '../stream/log-stream.ts';
import { checkedMatcher, type DerivedFieldMatcher } from './matcher.ts';

/** Where a derived field leads: to a page, or to a query of another data source, such as the one that has the traces. */
export type DerivedFieldTarget =
  | { readonly url: string }
  | {
      /** The uid of the data source that is asked. */
      readonly datasource: string;
      /** What it is asked; the value itself, as for a trace id, if not given. */
      readonly query?: string;
    };

export type DerivedFieldOptions = {
  readonly name: string;
  /** What the link is called; the name if not given. */
  readonly title?: string;
} & DerivedFieldMatcher &
  DerivedFieldTarget;

/** A derived field as Grafana's data source for Loki has it in `jsonData.derivedFields`. */
export interface DerivedField {
  readonly name: string;
  readonly matcherType: 'regex' | 'label';
  readonly matcherRegex: string;
  readonly url: string;
  readonly urlDisplayLabel: string;
  readonly datasourceUid?: string;
}

/** What Grafana replaces by the value that was found. Source: https://grafana.com/docs/grafana/latest/datasources/loki/configure-loki-data-source/#derived-fields */
export const VALUE = '${__value.raw}';

/**
 * A link from each log line to what it belongs to: Loki's data source finds a value in the line, in a field of its JSON
 * or in a label, and makes it a link.
 *
 * ```ts
 * derivedField({ name: 'Trace', field: 'trace_id', datasource: 'jaeger' });
 * derivedField({ name: 'Order', regex: /order=(\d+)/, examples: [{ line: 'order=17 paid', value: '17' }], url: `https://shop.example/orders/${VALUE}` });
 * ```
 *
 * `VALUE` in an address or a query is the value that was found. In a provisioning file, which replaces `$` by itself,
 * whoever writes the file doubles the `$`.
 *
 * Throws a `RangeError` where the expression does not find in an example what it should, and where the address shows no
 * value.
 */
export function derivedField(options: DerivedFieldOptions): DerivedField {
  const { name, title = name } = options;
  const target = 'datasource' in options ? (options.query ?? VALUE) : options.url;
  if (!target.includes('${__value.')) {
    throw new RangeError(`derived field ${name}: '${target}' is the same for every line: put \${__value.raw} into it`);
  }
  return {
    name,
    ...checkedMatcher(name, options),
    url: target,
    urlDisplayLabel: title,
    ...('datasource' in options ? { datasourceUid: options.datasource } : {}),
  };
}

/**
 * The link from the lines of a stream to their traces: `traceField(payments, 'jaeger')`. Throws a `RangeError` where the
 * stream does not say which field names the trace.
 */
export function traceField(stream: Pick<LogStream, 'name' | 'correlation'>, datasource: string): DerivedField {
  const { name, correlation } = stream;
  if (correlation.trace === undefined) {
    throw new RangeError(`the stream ${name} does not say which field names the trace: give correlation.trace`);
  }
  return derivedField({ name: 'Trace', field: correlation.trace, datasource });
}
