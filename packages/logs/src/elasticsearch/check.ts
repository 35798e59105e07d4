import { parse } from 'lucene';
import type { LogFinding } from '../finding.ts';
import { readable } from './readable.ts';
import { misplacedOperator } from './operators.ts';

/** Far more than a query that people read; the grammar is recursive. */
const LONGEST = 20_000;

/** The parser takes it for a character. */
const LONE_BACKSLASH = /^(?:\\[^]|[^\\])*\\$/;

/**
 * What is wrong with a query in Lucene's language: the first place that is none of its grammar. The empty query is all
 * documents. Grafana's variables may stand wherever Grafana replaces them.
 */
export function checkLucene(query: string): readonly LogFinding[] {
  if (query.length > LONGEST) {
    return [syntax([0, 0], `the query has ${query.length} characters, more than ${LONGEST}`, 'ask for less at once')];
  }
  if (!query.isWellFormed()) return [syntax([0, 0], 'the query holds half of a character', 'remove it')];
  if (LONE_BACKSLASH.test(query)) {
    return [syntax([query.length - 1, query.length], 'the backslash at the end escapes nothing', 'write it twice')];
  }
  const text = readable(query);
  try {
    parse(text);
  } catch (error) {
    return [syntaxOf(query, error)];
  }
  const operator = misplacedOperator(text);
  return operator === undefined
    ? []
    : [
        syntax(
          operator,
          `'${query.slice(...operator)}' has nothing to join`,
          'write what it joins on both sides, or put the word in quotes',
        ),
      ];
}

function syntaxOf(query: string, error: unknown): LogFinding {
  if (error instanceof RangeError) return syntax([0, 0], 'the query is nested too deeply', 'ask for less at once');
  if (!isSyntaxError(error)) throw error;
  const { offset } = error.location.start;
  if (offset >= query.length) {
    const quotes = query.replaceAll(/\\[^]/gu, '').split('"').length - 1;
    const help = quotes % 2 === 1 ? 'close the quotes' : 'close what is open, or add what is missing';
    return syntax([query.length, query.length], 'the query ends too early', help);
  }
  const found = String.fromCodePoint(query.codePointAt(offset)!);
  return syntax(
    [offset, offset + found.length],
    `unexpected '${found}'`,
    'escape it with a backslash, or put the text in quotes',
  );
}

/** What the parser throws; it exports no class of its own. */
const isSyntaxError = (
  error: unknown,
): error is { readonly location: { readonly start: { readonly offset: number } } } =>
  error instanceof Error && error.name === 'SyntaxError' && 'location' in error;

const syntax = (span: LogFinding['span'], message: string, help: string): LogFinding => ({
  code: 'logs/lucene-syntax',
  severity: 'error',
  message,
  span,
  help,
});
