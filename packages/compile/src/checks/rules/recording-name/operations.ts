import { durationLength, formatDuration } from '@belvedere/core';
import { walk, type Node, type Window } from '@belvedere/promql';

/** A function with its range, such as `rate5m`, or a range alone. */
const WITH_RANGE = /^(?<name>[a-z]*?)(?<range>\d+(?:ms|[smhdwy]))$/;
/** A percentile: `p95`, `p999`. */
const PERCENTILE = /^p(?<digits>\d+)$/;
/** Functions that a name calls as PromQL does. */
const NAMED: ReadonlySet<string> = new Set([
  ...['rate', 'irate', 'increase', 'delta', 'idelta', 'deriv', 'changes', 'resets'],
]);

/**
 * What is wrong with the operations of a recording's name, its third part: a range that it names is one over which the
 * expression looks, a function has that range, and a percentile is the quantile that is taken. What a recorded series is
 * already named for counts too.
 */
export function operationsProblem(operations: string, node: Node, open: number): string | undefined {
  const recorded = new Set(recordedOperations(node));
  for (const word of operations.split('_')) {
    if (recorded.has(word)) continue;
    const found = rangeProblem(word, node, open, recorded) ?? percentileProblem(word, node);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rangeProblem(word: string, node: Node, open: number, recorded: ReadonlySet<string>): string | undefined {
  const { name, range } = WITH_RANGE.exec(word)?.groups ?? {};
  if (name === undefined || range === undefined) return undefined;
  const length = durationLength(range);
  const ranges = NAMED.has(name) ? rangesOf(node, open, name) : rangesOf(node, open);
  if (ranges.includes(length) || [...recorded].some((other) => other.endsWith(range))) return undefined;
  const there = [...new Set(ranges)].map(formatDuration).join(', ');
  const what = NAMED.has(name) ? name : 'range';
  return `its operations name '${word}', and the expression has ${there === '' ? `no ${what}` : `the ${what} ${there}`}`;
}

function percentileProblem(word: string, node: Node): string | undefined {
  const digits = PERCENTILE.exec(word)?.groups?.['digits'];
  if (digits === undefined) return undefined;
  const quantiles = quantilesOf(node);
  const named = Number(`0.${digits}`);
  if (quantiles.length === 0 || quantiles.some((quantile) => Math.abs(quantile - named) < 1e-9)) return undefined;
  return `its operations name the ${digits}th percentile, and the expression takes the quantile ${quantiles.join(', ')}`;
}

/** The ranges of an expression, in milliseconds; of one function alone where it is named. */
const rangesOf = (node: Node, open: number, name?: string): readonly number[] =>
  walk(node).flatMap((part) => {
    if (name === undefined) return part.kind === 'range' || part.kind === 'subquery' ? lengthOf(part.window, open) : [];
    if (part.kind !== 'call' || part.function !== name) return [];
    return part.parameters.flatMap((one) =>
      one.kind === 'range' || one.kind === 'subquery' ? lengthOf(one.window, open) : [],
    );
  });

const lengthOf = (window: Window, open: number): readonly number[] =>
  window === 'open' ? [open] : typeof window === 'number' ? [window] : [];

const QUANTILES: ReadonlySet<string> = new Set(['histogram_quantile', 'quantile_over_time']);

const quantilesOf = (node: Node): readonly number[] =>
  walk(node).flatMap((part) => {
    const first =
      part.kind === 'call' && QUANTILES.has(part.function)
        ? part.parameters[0]
        : part.kind === 'aggregation' && part.operator === 'quantile'
          ? part.parameter
          : undefined;
    return first?.kind === 'number' ? [first.value] : [];
  });

/** The words of the operations of all recorded series that are read. */
const recordedOperations = (node: Node): readonly string[] =>
  walk(node).flatMap((part) => {
    if (part.kind !== 'selector') return [];
    const operations = /^[^:]+:[^:]+:([^:]+)$/.exec(part.metric)?.[1];
    return operations === undefined ? [] : operations.split('_');
  });
