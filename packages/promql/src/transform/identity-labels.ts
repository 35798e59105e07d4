import type { Aggregation, Binary, Grouping, Node, VectorMatching } from '../syntax/node.ts';
import { mapNodes } from '../syntax/walk.ts';

/**
 * The expression with the labels that tell the target's series apart, such as `cluster`, kept by every aggregation and
 * matched by every join. Rules and panels over several clusters need them; definitions do not name them.
 *
 * `sum by (endpoint) (v)` becomes `sum by (cluster, endpoint) (v)`, `sum(v)` becomes `sum by (cluster) (v)`, and
 * `a / on (endpoint) b` becomes `a / on (cluster, endpoint) b` where both sides have series. What comes from no series
 * has no such label, and is matched without: `vector(1)`, `absent(v)`, `scalar(v)`, `hour()`; see {@link identityLosses}.
 */
export const withIdentityLabels = (node: Node, identity: readonly string[]): Node =>
  identity.length === 0 ? node : mapNodes(node, (part) => identified(part, identity));

function identified(node: Node, identity: readonly string[]): Node {
  if (node.kind === 'aggregation') return aggregationOf(node, identity);
  return node.kind === 'binary' && node.matching !== undefined ? joinOf(node, node.matching, identity) : node;
}

function aggregationOf(node: Aggregation, identity: readonly string[]): Aggregation {
  const { grouping } = node;
  if (!isIdentified(node.expression)) return node;
  if (grouping === undefined) return { ...node, grouping: { mode: 'by', labels: identity } };
  return { ...node, grouping: { ...grouping, labels: labelsOf(grouping, grouping.mode === 'by', identity) } };
}

function joinOf(node: Binary, matching: VectorMatching, identity: readonly string[]): Binary {
  if (!isIdentified(node.left) || !isIdentified(node.right)) return node;
  return { ...node, matching: { ...matching, labels: labelsOf(matching, matching.mode === 'on', identity) } };
}

/** What is kept gains the identity in front; what is dropped never holds it. */
function labelsOf(
  { labels }: Grouping | VectorMatching,
  isKept: boolean,
  identity: readonly string[],
): readonly string[] {
  const others = labels.filter((label) => !identity.includes(label));
  return isKept ? [...identity, ...others] : others;
}

/** Functions whose result has no label of the series that it came from. */
const LABELLESS: ReadonlySet<string> = new Set(['vector', 'absent', 'absent_over_time', 'scalar', 'time', 'pi']);

/** Whether the result's series are told apart by the labels of the series that were selected. */
function isIdentified(node: Node): boolean {
  switch (node.kind) {
    case 'number':
    case 'string':
    case 'variable':
      return false;
    case 'selector':
    case 'range':
      return true;
    case 'subquery':
    case 'unary':
    case 'aggregation':
      return isIdentified(node.expression);
    case 'call':
      return !LABELLESS.has(node.function) && node.parameters.some(isIdentified);
    case 'binary':
      return (
        isIdentified(node.left) || (isIdentified(node.right) && node.operator !== 'and' && node.operator !== 'unless')
      );
    default:
      throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
  }
}

/**
 * The parts of an expression that lose what tells the target's series apart, and would speak for all clusters at once:
 * `absent(v)` is silent while one cluster has series, `scalar(v)` is NaN as soon as two have, and the series that
 * `… or vector(0)` adds belongs to none.
 */
export function identityLosses(node: Node): readonly Node[] {
  const losses: Node[] = [];
  mapNodes(node, (part) => {
    const isLoss =
      part.kind === 'call'
        ? (part.function.startsWith('absent') || part.function === 'scalar') && part.parameters.some(isIdentified)
        : part.kind === 'binary' && part.operator === 'or' && isIdentified(part.left) !== isIdentified(part.right);
    if (isLoss) losses.push(part);
    return part;
  });
  return losses;
}
