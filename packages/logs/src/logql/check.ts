import { parser } from '@grafana/lezer-logql';
import type { LogFinding } from '../finding.ts';
import { refusals } from './refusals.ts';
import { withoutVariables } from './variables.ts';

/** What Loki takes at most. Source: https://github.com/grafana/loki/blob/main/pkg/logql/syntax/parser.go */
const LONGEST = 131_072;

/**
 * What is wrong with a query in LogQL: the first place that is none of its grammar; or, of a query that has none such,
 * all that Loki refuses nevertheless. Grafana's variables and macros may stand wherever Grafana replaces them.
 */
export function checkLogql(query: string): readonly LogFinding[] {
  if (query.trim() === '') return [syntax([0, query.length], 'the query is empty', 'write a selector: {service="…"}')];
  if (query.length > LONGEST) {
    return [
      syntax([0, 0], `the query has ${query.length} characters, and Loki takes ${LONGEST}`, 'ask for less at once'),
    ];
  }
  if (!query.isWellFormed()) return [syntax([0, 0], 'the query holds half of a character', 'remove it')];
  const text = withoutVariables(query);
  const tree = parser.parse(text);
  let error: number | undefined;
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) error ??= node.from;
      return error === undefined;
    },
  });
  return error === undefined ? refusals(tree, text) : [syntaxAt(query, error)];
}

/** What a query answers with: lines, or numbers computed of them. */
export const answerOf = (query: string): 'lines' | 'series' =>
  parser.parse(withoutVariables(query)).topNode.getChild('Expr')?.getChild('MetricExpr') instanceof Object
    ? 'series'
    : 'lines';

/** Names what stands at the first place that cannot be read. */
function syntaxAt(query: string, from: number): LogFinding {
  const start = from + /^\s*/.exec(query.slice(from))![0].length;
  if (start >= query.length) {
    return syntax(
      [query.length, query.length],
      'the query ends too early',
      'close what is open, or add what is missing',
    );
  }
  const [found = ''] = /^(?:[\w:]+|\$\{?[\w:.]+\}?|[|!=<>~]+|[^])/u.exec(query.slice(start)) ?? [];
  if (found === "'") {
    return syntax([start, start + 1], "a text in ' '", 'LogQL writes texts in double quotes or between backticks');
  }
  if (found === '"' || found === '`') {
    const [open] = /^[^\n]*/.exec(query.slice(start))!;
    return syntax(
      [start, start + open.length],
      `the text that begins with ${found} is not closed`,
      `close it with ${found}`,
    );
  }
  return syntax([start, start + found.length], `unexpected '${found}'`, 'correct the query at the place shown');
}

const syntax = (span: LogFinding['span'], message: string, help: string): LogFinding => ({
  code: 'logs/logql-syntax',
  severity: 'error',
  message,
  span,
  help,
});
