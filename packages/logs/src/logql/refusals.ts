import type { SyntaxNode, Tree } from '@lezer/common';
import type { LogFinding } from '../finding.ts';
import { foreignPart, matchesEmpty } from '../stream/pattern.ts';
import { textOf } from './text.ts';

type Report = (node: SyntaxNode, message: string, help: string) => void;

/**
 * What Loki refuses although it is grammar: an escape that Go cannot read, a selector that selects everything, an
 * aggregation with or without `unwrap`, and one that cannot be grouped.
 */
export function refusals(tree: Tree, text: string): readonly LogFinding[] {
  const findings: LogFinding[] = [];
  const report: Report = ({ from, to }, message, help) =>
    void findings.push({ code: 'logs/logql-refused', severity: 'error', message, span: [from, to], help });
  tree.iterate({
    enter: ({ name, node }) => {
      if (name === 'String') literal(node, text, report);
      if (name === 'Selector') selector(node, text, report);
      if (name === 'RangeAggregationExpr') rangeAggregation(node, text, report);
      if (name === 'Re' || name === 'Nre' || name === 'PipeMatch') pattern(node, text, report);
    },
  });
  return findings;
}

function literal(node: SyntaxNode, text: string, report: Report): void {
  if (textOf(text.slice(node.from, node.to)) !== undefined) return;
  report(
    node,
    `${text.slice(node.from, node.to)} holds a backslash that escapes nothing`,
    'write it twice, or use backticks',
  );
}

function pattern(node: SyntaxNode, text: string, report: Report): void {
  const value = (node.nextSibling ?? node.parent?.nextSibling)?.node;
  if (value?.name !== 'String') return;
  const part = foreignPart(textOf(text.slice(value.from, value.to)) ?? '');
  if (part !== undefined) report(value, `the pattern has ${part}, which RE2 does not know`, 'write it without');
}

/** Loki wants a matcher that does not match what has no such label. */
function selector(node: SyntaxNode, text: string, report: Report): void {
  const finds = descendants(node, 'Matcher').some((matcher) => {
    const literal = matcher.lastChild!;
    const value = textOf(text.slice(literal.from, literal.to)) ?? '';
    switch (matcher.firstChild?.nextSibling?.name) {
      case 'Eq':
        return value !== '';
      case 'Neq':
        return value === '';
      case 'Re':
        return !matchesEmpty(value);
      default:
        return matchesEmpty(value);
    }
  });
  if (!finds) report(node, 'the selector finds no stream by what it has', 'name a label and its value: {service="…"}');
}

/** Source: https://github.com/grafana/loki/blob/main/pkg/logql/syntax/ast.go */
const COUNTS_LINES = new Set(['count_over_time', 'bytes_over_time', 'bytes_rate']);
const EITHER_WAY = new Set(['rate', 'absent_over_time']);
const GROUPED = new Set([
  'avg_over_time',
  'stddev_over_time',
  'stdvar_over_time',
  'quantile_over_time',
  'max_over_time',
  'min_over_time',
  'first_over_time',
  'last_over_time',
]);

function rangeAggregation(node: SyntaxNode, text: string, report: Report): void {
  const operation = node.getChild('RangeOp')!;
  const name = text.slice(operation.from, operation.to).toLowerCase();
  const unwraps = descendants(node, 'UnwrapExpr').length > 0;
  if (unwraps && COUNTS_LINES.has(name)) {
    report(
      operation,
      `${name} counts lines, and the query unwraps a field`,
      'leave | unwrap out, or compute of the field',
    );
  }
  if (!unwraps && !COUNTS_LINES.has(name) && !EITHER_WAY.has(name)) {
    report(operation, `${name} computes of a field, and the query unwraps none`, 'write | unwrap and the field');
  }
  const grouping = node.getChild('Grouping');
  if (grouping !== null && !GROUPED.has(name)) {
    report(grouping, `${name} cannot be grouped`, `aggregate it: sum by (…) (${name}(…))`);
  }
  const parameter = node.getChild('Number');
  if ((name === 'quantile_over_time') !== (parameter !== null)) {
    const wanted = name === 'quantile_over_time';
    report(
      operation,
      `${name} ${wanted ? 'lacks its quantile' : 'takes no number'}`,
      `write ${name}(${wanted ? '0.95, ' : ''}…)`,
    );
  }
}

function descendants(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  node.cursor().iterate((each) => {
    if (each.name === name) found.push(each.node);
  });
  return found;
}
