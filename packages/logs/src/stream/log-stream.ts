import { LogQuery } from '../query/log-query.ts';
import type { FieldsOf, LogFields } from './field.ts';
import { INDEX_PATTERNS, type LogIndex } from './index-pattern.ts';
import { labelConditions, type Match } from './match.ts';
import { checkName } from './names.ts';

/** What a document of Elasticsearch calls the line's text and its time, beside the names of the stream. */
export type DocumentName<Labels extends string, Fields extends LogFields> =
  Labels | (keyof Fields & string) | 'message' | 'time';

/** What is known of a log stream. */
export interface LogStreamOptions<Labels extends string, Fields extends LogFields> {
  readonly description: string;
  /** The labels by which Loki finds a stream: few values each. Elasticsearch has them as fields. */
  readonly labels: readonly Labels[];
  /** The labels that make a line one of this stream: `{ service: 'payment' }`. */
  readonly where?: { readonly [Label in NoInfer<Labels>]?: Match };
  /** The fields of a line's JSON. Loki joins the names of nested ones with an underscore. */
  readonly fields: Fields;
  /** What Elasticsearch keeps the stream in. */
  readonly index: LogIndex;
  /** What the documents call a label or a field otherwise: `{ user_id: 'user.id', event: 'event.keyword' }`. */
  readonly document?: { readonly [Name in NoInfer<DocumentName<Labels, Fields>>]?: string };
  /** The field that names the request, and the one that names its trace. */
  readonly correlation?: {
    readonly request?: FieldsOf<NoInfer<Fields>, 'string'>;
    readonly trace?: FieldsOf<NoInfer<Fields>, 'string'>;
  };
}

/** A declared log stream: what the catalog of metrics is for series. */
export class LogStream<Labels extends string = string, Fields extends LogFields = LogFields> {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly Labels[];
  readonly fields: Fields;
  readonly index: LogIndex;
  /** The pattern of the names of the indices. */
  readonly indexPattern: string;
  /** The field that names the request, and the one that names its trace. */
  readonly correlation: { readonly request?: string; readonly trace?: string };
  private readonly documentNames: Readonly<Record<string, string | undefined>>;
  private readonly matches: Readonly<Record<string, Match | undefined>>;

  constructor(name: string, options: LogStreamOptions<Labels, Fields>) {
    this.name = name;
    this.description = options.description;
    this.labels = options.labels;
    this.fields = options.fields;
    this.index = options.index;
    this.indexPattern = INDEX_PATTERNS[options.index];
    this.correlation = options.correlation ?? {};
    this.documentNames = options.document ?? {};
    this.matches = options.where ?? {};
  }

  /** All lines of the stream: what a query begins with. `shop.logs` is `{service="shop"}`. */
  get logs(): LogQuery<Labels, Fields> {
    return new LogQuery(this, { labels: labelConditions(this.name, this.matches), lines: [], fields: [] });
  }

  /** What the documents of Elasticsearch call a label, a field, the text (`message`) or the time (`@timestamp`). */
  documentName(name: string): string {
    return this.documentNames[name] ?? (name === 'time' ? '@timestamp' : name);
  }
}

/**
 * Declares a log stream: its labels, the fields of its JSON and where Elasticsearch keeps it.
 *
 * ```ts
 * export const payments = logStream('payments', {
 *   description: 'What the payment service does.',
 *   labels: ['namespace', 'service', 'level'],
 *   where: { service: 'payment' },
 *   fields: { event: 'string', request_id: 'string', trace_id: 'string', duration_seconds: 'number' },
 *   index: 'trading',
 *   correlation: { request: 'request_id', trace: 'trace_id' },
 * });
 * ```
 *
 * Throws a `RangeError` where LogQL could not say a name, or a label and a field share one.
 */
export function logStream<const Labels extends string, const Fields extends LogFields>(
  name: string,
  options: LogStreamOptions<Labels, Fields>,
): LogStream<Labels, Fields> {
  for (const label of options.labels) checkName(`stream ${name}: a label`, label);
  for (const field of Object.keys(options.fields)) {
    checkName(`stream ${name}: a field`, field);
    if ((options.labels as readonly string[]).includes(field)) {
      throw new RangeError(
        `stream ${name}: '${field}' is a label and a field; Loki would call the field ${field}_extracted`,
      );
    }
  }
  return new LogStream(name, options);
}
