import type { Comparison, Condition, LineFilter, NumberCondition, TextCondition } from '../query/condition.ts';
import { Inexpressible } from '../query/inexpressible.ts';
import type { PrintableQuery } from '../query/printable.ts';
import { fieldName, phrase } from './text.ts';
import { lucenePattern } from './lucene-pattern.ts';

type Stream = PrintableQuery['stream'];

/** A query of lines in Lucene's language. Throws an `Inexpressible` where it cannot say the same as LogQL. */
export function printLucene({ stream, conditions }: PrintableQuery): string {
  const clauses = [
    ...conditions.labels.map((condition) => clause(stream, condition)),
    ...conditions.lines.map((filter) => lineClause(stream, filter)),
    ...conditions.fields.map((condition) => clause(stream, condition)),
  ];
  return clauses.length === 0 ? '*' : clauses.join(' AND ');
}

function lineClause(stream: Stream, filter: LineFilter): string {
  const message = fieldName(stream.documentName('message'));
  switch (filter.kind) {
    case 'texts':
      return `${filter.negated ? 'NOT ' : ''}${message}:${anyOf(filter.texts)}`;
    case 'pattern':
      throw new Inexpressible(
        `${stream.name}: Elasticsearch holds a pattern to single words, not to a line: /${filter.source}/ has no counterpart; ` +
          'say contains(), or hold a field to the pattern',
      );
    case 'search':
      return `(\${${filter.variable}:raw})`;
    default:
      throw new Error(`unknown filter ${JSON.stringify(filter satisfies never)}`);
  }
}

function clause(stream: Stream, condition: Condition): string {
  const name = condition.kind === 'either' ? '' : fieldName(stream.documentName(condition.name));
  switch (condition.kind) {
    case 'text':
      return textClause(stream, name, condition);
    case 'number':
      return numberClause(stream, name, condition);
    case 'truth':
      return `${name}:${condition.value}`;
    case 'presence':
      return `${condition.negated ? 'NOT ' : ''}_exists_:${name}`;
    case 'either':
      return `(${condition.conditions.map((each) => alternative(clause(stream, each))).join(' OR ')})`;
    default:
      throw new Error(`unknown condition ${JSON.stringify(condition satisfies never)}`);
  }
}

/** Beside OR, a bare NOT excludes from all alternatives: it needs something to exclude from. */
const alternative = (text: string): string => (text.startsWith('NOT ') ? `(*:* AND ${text})` : text);

function textClause(stream: Stream, field: string, { name, match, negated }: TextCondition): string {
  const not = negated ? 'NOT ' : '';
  switch (match.kind) {
    case 'equal':
      return `${not}${field}:${phrase(match.value)}`;
    case 'oneOf':
      return `${not}${field}:${anyOf(match.values)}`;
    case 'pattern':
      return `${not}${field}:${lucenePattern(`${stream.name}, ${name}`, match.source)}`;
    case 'variable':
      // Grafana writes several values as ("a" OR "b") and one as an escaped word.
      return `${not}${field}:${match.multi ? `$${match.variable}` : `"$${match.variable}"`}`;
    default:
      throw new Error(`unknown match ${JSON.stringify(match satisfies never)}`);
  }
}

const anyOf = (values: readonly string[]): string =>
  values.length === 1 ? phrase(values[0]!) : `(${values.map(phrase).join(' OR ')})`;

const RANGES: { readonly [Operator in Exclude<Comparison, '==' | '!='>]: (value: string) => string } = {
  '>': (value) => `{${value} TO *]`,
  '>=': (value) => `[${value} TO *]`,
  '<': (value) => `[* TO ${value}}`,
  '<=': (value) => `[* TO ${value}]`,
};

function numberClause(stream: Stream, field: string, { name, fieldKind, operator, value }: NumberCondition): string {
  if (fieldKind !== 'number') {
    throw new Inexpressible(
      `${stream.name}: '${name}' is a ${fieldKind} in a text, which Elasticsearch cannot compare: log it as a number`,
    );
  }
  const written = typeof value === 'object' ? `$${value.variable}` : String(value);
  if (operator === '==') return `${field}:${quotedNumber(written)}`;
  // A line without the field is unequal to nothing, as in LogQL.
  if (operator === '!=') return `(_exists_:${field} AND NOT ${field}:${quotedNumber(written)})`;
  return `${field}:${RANGES[operator](written)}`;
}

/** A sign in front would forbid the clause. */
const quotedNumber = (written: string): string => (/^\d+(?:\.\d+)?$/.test(written) ? written : `"${written}"`);
