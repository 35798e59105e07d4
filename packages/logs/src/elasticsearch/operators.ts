/** Operators, what opens and closes, and operands, of a query that the parser has taken. */
const TOKEN =
  /"(?:\\[^]|[^"\\])*"|\/(?:\\[^]|[^/\\])+\/|[[{][^\]}]*[\]}]|(?<open>\()|(?<close>\))|(?<word>(?:\\[^]|[^\s()"[\]{}\\])+)|\s+/gu;
const JOINS = new Set(['AND', 'OR', '&&', '||']);

/**
 * The first operator without an operand. The parser takes such a query; Lucene refuses it, or reads the word as a text.
 */
export function misplacedOperator(query: string): readonly [from: number, to: number] | undefined {
  let pending: readonly [number, number] | undefined;
  let previous: 'start' | 'operand' | 'join' | 'not' = 'start';
  for (const { 0: token, index, groups } of query.matchAll(TOKEN)) {
    if (token.trim() === '') continue;
    const span = [index, index + token.length] as const;
    const word = groups?.['word'];
    if (word !== undefined && JOINS.has(word)) {
      if (previous !== 'operand') return span;
      [previous, pending] = ['join', span];
    } else if (word === 'NOT') {
      if (previous === 'not') return span;
      [previous, pending] = ['not', span];
    } else if (groups?.['open'] !== undefined) {
      [previous, pending] = ['start', undefined];
    } else if (groups?.['close'] !== undefined) {
      if (pending !== undefined) return pending;
      previous = 'operand';
    } else {
      [previous, pending] = ['operand', undefined];
    }
  }
  return pending;
}
