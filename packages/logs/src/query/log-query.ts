import type { Invalid } from '@belvedere/core';
import type { ElasticsearchQuery } from '../elasticsearch/query.ts';
import { logsQuery } from '../elasticsearch/print-query.ts';
import { printLucene } from '../elasticsearch/print-lucene.ts';
import { printLogql } from '../logql/print-logql.ts';
import type { LogFields } from '../stream/field.ts';
import type { LogIndex } from '../stream/index-pattern.ts';
import type { LogStream } from '../stream/log-stream.ts';
import { labelConditions, textMatch, type Match } from '../stream/match.ts';
import { patternSource } from '../stream/pattern.ts';
import { variableName, type VariableReference } from '../stream/variable.ts';
import { wellFormed } from '../stream/well-formed.ts';
import type { Condition, Conditions } from './condition.ts';
import { fieldTests, type FieldTests } from './field-tests.ts';
import type { LogDefinition } from './log-definition.ts';
import { MeasurableLogs } from './measurable-logs.ts';

/** Matches by label; a label that the stream lacks turns into a sentence. */
type LabelMatches<Labels extends string, M> = {
  readonly [Label in keyof M]: Label extends Labels
    ? Match
    : Invalid<`the stream has no label '${Label & string}': search its fields with field()`>;
};

/** The conditions of `either`: a field and what it is held to. */
export type FieldSelector<Fields extends LogFields> = <Name extends keyof Fields & string>(
  name: Name,
) => FieldTests<Fields[Name], Condition>;

/**
 * Lines of a stream that are searched for: one definition, printed for Loki and for Elasticsearch. Immutable: each step
 * is a new query.
 *
 * `shop.logs.where({ level: 'error' }).contains('declined').field('event').is('payment_failed')` is
 * `{service="shop", level="error"} |= "declined" | json | event="payment_failed"`, and in Elasticsearch
 * `service:"shop" AND level:"error" AND message:"declined" AND event:"payment_failed"`.
 */
export class LogQuery<Labels extends string = string, Fields extends LogFields = LogFields>
  extends MeasurableLogs<Labels, Fields>
  implements LogDefinition
{
  readonly answer = 'lines';
  readonly stream: LogStream<Labels, Fields>;
  readonly conditions: Conditions;

  constructor(stream: LogStream<Labels, Fields>, conditions: Conditions) {
    super();
    this.stream = stream;
    this.conditions = conditions;
  }

  get index(): LogIndex {
    return this.stream.index;
  }

  /** The query in LogQL. Throws where Loki would have nothing to find streams by. */
  get logql(): string {
    return printLogql(this);
  }

  /** The query in Lucene's language. Throws an `Inexpressible` where it cannot say the same. */
  get lucene(): string {
    return printLucene(this);
  }

  /** What Grafana asks Elasticsearch to see these lines. Throws as `lucene` does. */
  get elasticsearch(): ElasticsearchQuery {
    return logsQuery(this);
  }

  /**
   * Keeps the lines whose labels match: `shop.logs.where({ level: ['error', 'fatal'] })` is
   * `{service="shop", level=~"error|fatal"}`, and in Elasticsearch
   * `service:"shop" AND level:("error" OR "fatal")`.
   */
  where<const M extends LabelMatches<Labels, M>>(matches: M): LogQuery<Labels, Fields> {
    const added = labelConditions(this.stream.name, matches as Readonly<Record<string, Match>>);
    return this.with({ labels: [...this.conditions.labels, ...added] });
  }

  /**
   * Keeps the lines that contain a text, or one of several: `shop.logs.contains('declined', 'refused')` is
   * `{service="shop"} |= "declined" or "refused"`, and in Elasticsearch
   * `service:"shop" AND message:("declined" OR "refused")`.
   *
   * Loki looks for the text anywhere in the line, as JSON writes it; Elasticsearch for its words, in their order and
   * without regard to case, in the message.
   */
  contains(text: string, ...alternatives: readonly string[]): LogQuery<Labels, Fields> {
    return this.withTexts([text, ...alternatives], false);
  }

  /**
   * Drops the lines that contain a text: `shop.logs.lacks('health')` is `{service="shop"} != "health"`, and in
   * Elasticsearch `service:"shop" AND NOT message:"health"`.
   */
  lacks(text: string): LogQuery<Labels, Fields> {
    return this.withTexts([text], true);
  }

  /**
   * Keeps the lines in which a regular expression is found, in Loki alone: `shop.logs.matches(/card_\d+/)` is
   * `{service="shop"} |~ "card_\\d+"`.
   */
  matches(pattern: RegExp): LogQuery<Labels, Fields> {
    const source = patternSource(`${this.stream.name}, a line`, pattern);
    return this.with({ lines: [...this.conditions.lines, { kind: 'pattern', source, negated: false }] });
  }

  /**
   * Keeps what the reader of the dashboard searches for, in a text box:
   * `shop.logs.search({ variable: 'search', multi: false })` is ``{service="shop"} |~ `(?i)${search:regex}` ``, and in
   * Elasticsearch `service:"shop" AND (${search:raw})`.
   *
   * Loki finds the text in any case; Elasticsearch reads it as a query of its own, so that the box must never be empty
   * there. `SEARCH_EVERYTHING` has what the box holds at first.
   */
  search(variable: VariableReference): LogQuery<Labels, Fields> {
    const name = variableName(`${this.stream.name}, search`, variable);
    return this.with({ lines: [...this.conditions.lines, { kind: 'search', variable: name }] });
  }

  /**
   * Keeps what was logged for one request: `shop.logs.ofRequest({ variable: 'request', multi: false })` is
   * `{service="shop"} | json | request_id="$request"`, and in Elasticsearch
   * `service:"shop" AND request_id:"$request"`. Throws a `RangeError` where the stream does not say which field names it.
   */
  ofRequest(request: string | VariableReference): LogQuery<Labels, Fields> {
    const { name, correlation } = this.stream;
    if (correlation.request === undefined) {
      throw new RangeError(`the stream ${name} does not say which field names the request: give correlation.request`);
    }
    const match = textMatch(`${name}, request`, request);
    return this.with({
      fields: [...this.conditions.fields, { kind: 'text', name: correlation.request, match, negated: false }],
    });
  }

  /**
   * Holds a field of the line's JSON to something: `shop.logs.field('amount').above(100)` is
   * `{service="shop"} | json | amount > 100`, and in Elasticsearch `service:"shop" AND amount:{100 TO *]`.
   */
  field<Name extends keyof Fields & string>(name: Name): FieldTests<Fields[Name], LogQuery<Labels, Fields>> {
    return this.testsOf(name, (condition) => this.with({ fields: [...this.conditions.fields, condition] }));
  }

  /**
   * Keeps the lines for which one of several conditions holds:
   * `shop.logs.either((field) => [field('event').is('refund'), field('amount').atLeast(500)])` is
   * `{service="shop"} | json | (event="refund" or amount >= 500)`, and in Elasticsearch
   * `service:"shop" AND (event:"refund" OR amount:[500 TO *])`.
   */
  either(conditions: (field: FieldSelector<Fields>) => readonly Condition[]): LogQuery<Labels, Fields> {
    const some = conditions((name) => this.testsOf(name, (condition) => condition));
    if (some.length === 0) throw new RangeError(`${this.stream.name}: one of no conditions never holds`);
    return this.with({ fields: [...this.conditions.fields, { kind: 'either', conditions: some }] });
  }

  private with(conditions: Partial<Conditions>): LogQuery<Labels, Fields> {
    return new LogQuery(this.stream, { ...this.conditions, ...conditions });
  }

  private withTexts(texts: readonly string[], negated: boolean): LogQuery<Labels, Fields> {
    for (const text of texts) {
      if (text === '') throw new RangeError(`${this.stream.name}: every line contains the empty text`);
      wellFormed(`${this.stream.name}, a line`, text);
    }
    return this.with({ lines: [...this.conditions.lines, { kind: 'texts', texts, negated }] });
  }

  private testsOf<Name extends keyof Fields & string, Result>(
    name: Name,
    done: (condition: Condition) => Result,
  ): FieldTests<Fields[Name], Result> {
    const kind = this.stream.fields[name];
    if (kind === undefined) throw new RangeError(`the stream ${this.stream.name} has no field '${name}'`);
    return fieldTests(`${this.stream.name}, field ${name}`, name, kind, done);
  }
}
