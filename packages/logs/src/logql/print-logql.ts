import { durationLength, formatDuration } from '@belvedere/core';
import type { Condition, LineFilter, NumberCondition, TextCondition } from '../query/condition.ts';
import type { PrintableQuery } from '../query/printable.ts';
import { escapeRegularExpression, matchesEmpty } from '../stream/pattern.ts';
import { quoted } from './text.ts';

/** A query of lines in LogQL. Throws a `RangeError` where Loki would have nothing to find streams by. */
export function printLogql(query: PrintableQuery): string {
  const { lines, fields } = query.conditions;
  return [selector(query), ...lines.map(lineFilter), ...pipeline(fields.length > 0, fields.map(fieldFilter))].join(' ');
}

/** The streams of a query. */
export function selector({ stream, conditions: { labels } }: PrintableQuery): string {
  if (!labels.some(findsStreams)) {
    throw new RangeError(
      `the query of ${stream.name} names no label that a stream has, and Loki refuses to search all: say where({ … })`,
    );
  }
  return `{${labels.map(textFilter).join(', ')}}`;
}

const findsStreams = ({ match, negated }: TextCondition): boolean =>
  match.kind === 'pattern' ? matchesEmpty(match.source) === negated : !negated;

/** The stages behind the selector: the line's JSON is read where one of its fields is asked for. */
export const pipeline = (readsFields: boolean, stages: readonly string[]): readonly string[] =>
  readsFields ? ['| json', ...stages.map((stage) => `| ${stage}`)] : [];

/** Searching the line comes first: it is cheap, and what it drops is not read as JSON. */
export function lineFilter(filter: LineFilter): string {
  switch (filter.kind) {
    case 'texts':
      return `${filter.negated ? '!=' : '|='} ${filter.texts.map((text) => quoted(asJsonWrites(text))).join(' or ')}`;
    case 'pattern':
      return `${filter.negated ? '!~' : '|~'} ${quoted(filter.source)}`;
    case 'search':
      // Between backticks, since Grafana's `regex` puts one backslash before what it escapes.
      return `|~ \`(?i)\${${filter.variable}:regex}\``;
    default:
      throw new Error(`unknown filter ${JSON.stringify(filter satisfies never)}`);
  }
}

const asJsonWrites = (text: string): string => JSON.stringify(text).slice(1, -1);

/** A condition on a field. */
export function fieldFilter(condition: Condition): string {
  switch (condition.kind) {
    case 'text':
      return textFilter(condition);
    case 'number':
      return `${condition.name} ${condition.operator} ${numberText(condition)}`;
    case 'truth':
      return `${condition.name}="${condition.value}"`;
    case 'presence':
      return `${condition.name}${condition.negated ? '=' : '!='}""`;
    case 'either':
      return `(${condition.conditions.map(fieldFilter).join(' or ')})`;
    default:
      throw new Error(`unknown condition ${JSON.stringify(condition satisfies never)}`);
  }
}

function textFilter({ name, match, negated }: TextCondition): string {
  const equal = negated ? '!=' : '=';
  const regular = negated ? '!~' : '=~';
  switch (match.kind) {
    case 'equal':
      return `${name}${equal}${quoted(match.value)}`;
    case 'oneOf':
      return `${name}${regular}${quoted(match.values.map(escapeRegularExpression).join('|'))}`;
    case 'pattern':
      return `${name}${regular}${quoted(match.source)}`;
    case 'variable':
      // Grafana escapes the values of a multi-value variable for a pattern in double quotes.
      return `${name}${match.multi ? regular : equal}"$${match.variable}"`;
    default:
      throw new Error(`unknown match ${JSON.stringify(match satisfies never)}`);
  }
}

function numberText({ value, fieldKind }: NumberCondition): string {
  if (typeof value === 'object') return `$${value.variable}`;
  if (typeof value === 'string') return formatDuration(durationLength(value));
  return fieldKind === 'bytes' ? `${value}B` : String(value);
}
