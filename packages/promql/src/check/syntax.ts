import { parser } from '@prometheus-io/lezer-promql';

/** A place in an expression that is not PromQL. */
export interface SyntaxProblem {
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a text is PromQL, by the grammar that Prometheus's own web interface uses. Grafana's variables may stand
 * wherever Grafana would put a duration or a number; inside strings they are text.
 */
export function checkSyntax(expression: string): readonly SyntaxProblem[] {
  const text = withoutVariables(expression);
  const problems: SyntaxProblem[] = [];
  parser.parse(text).iterate({
    enter: (node) => {
      if (!node.type.isError) return;
      problems.push({
        message: describe(expression, node.from),
        from: node.from,
        to: Math.max(node.to, node.from + 1),
      });
    },
  });
  return problems;
}

const describe = (expression: string, at: number): string => {
  const rest = expression.slice(at).trim();
  return rest === '' ? 'the expression ends too early' : `unexpected ${JSON.stringify(rest.slice(0, 20))}`;
};

/** Strings, which are kept, or a variable outside of them, which a number of the same length replaces. */
const STRING_OR_VARIABLE = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|\$\{[^}]*\}|\$\w+/gs;

const withoutVariables = (expression: string): string =>
  expression.replaceAll(STRING_OR_VARIABLE, (match) => (match.startsWith('$') ? '5m'.padEnd(match.length) : match));
