import { durationLength, formatDuration, type DurationOf } from '@belvedere/core';
import type { Node, SetOperator } from '../../syntax/node.ts';
import { groupingNode } from '../grouping.ts';
import { InstantVector } from '../instant-vector.ts';
import { aggregationNode, callNode } from '../nodes.ts';
import type { AnySeries, LabelsCounted } from './counted.ts';

/** After which time a series without samples is stale, and after which it is none that is expected any more. */
export interface Freshness<B extends string, Stale extends string, Forgotten extends string> {
  readonly staleAfter: DurationOf<Stale>;
  readonly forgottenAfter: DurationOf<Forgotten>;
  /** The groups of which each should have a fresh sample, whichever of its series has it; each series where left out. */
  readonly by?: readonly B[];
}

/**
 * One for each series that had samples and has no fresh one, and one where no series exists at all:
 * `absentOrStale(lag.where({ topic: 'a' }), { staleAfter: '10m', forgottenAfter: '1d' })` is
 * `present_over_time(lag{topic="a"}[1d]) unless present_over_time(lag{topic="a"}[10m]) or absent_over_time(lag{topic="a"}[1d])`.
 *
 * What is stale keeps all its labels, or those of its group; what is absent has those among them that one value was
 * chosen of, for nobody knows the others. Groups outlive their members, as a deployment outlives its pods:
 * `absentOrStale(requests, { staleAfter: '10m', forgottenAfter: '1d', by: ['endpoint'] })` is
 * `group by (endpoint) (present_over_time(requests[1d])) unless group by (endpoint) (present_over_time(requests[10m])) or absent_over_time(requests[1d])`.
 *
 * Ages are not asked by `timestamp()`: a selector shows no sample older than five minutes, so nothing would ever be
 * found to be older. Throws a `RangeError` where a series would be forgotten before it is stale.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/basics/#staleness
 */
export function absentOrStale<
  S extends AnySeries,
  Stale extends string,
  Forgotten extends string,
  B extends LabelsCounted<S> = LabelsCounted<S>,
>(series: S, { staleAfter, forgottenAfter, by }: Freshness<B, Stale, Forgotten>): InstantVector<NoInfer<B>, 'count'> {
  const [fresh, known] = [durationLength(staleAfter as string), durationLength(forgottenAfter as string)];
  if (!(fresh < known)) {
    throw new RangeError(
      `${series.metric.name}: a series is forgotten after it is stale, and ${formatDuration(known)} is not more than ${formatDuration(fresh)}`,
    );
  }
  const grouped = (node: Node): Node =>
    by === undefined ? node : aggregationNode('group', node, { grouping: groupingNode({ by }) });
  const over = (name: string, window: number): Node =>
    callNode(name, { kind: 'range', selector: series.selector, window });
  const stale = binaryNode(
    'unless',
    grouped(over('present_over_time', known)),
    grouped(over('present_over_time', fresh)),
  );
  const { labels: chosen, scrapeInterval } = (series as unknown as Missable).absent();
  const labels = by ?? series.metric.labels;
  const absent = within(labels, chosen, over('absent_over_time', known));
  return new InstantVector({ node: binaryNode('or', stale, absent), unit: 'count', labels, scrapeInterval });
}

/** What can be missing; the labels that are left of it then are those of which one value was chosen. */
interface Missable {
  absent(): InstantVector<string, string>;
}

/** What is absent, without the labels that its groups lack. */
function within(labels: readonly string[], chosen: readonly string[], absent: Node): Node {
  const kept = chosen.filter((label) => labels.includes(label));
  if (kept.length === chosen.length) return absent;
  return aggregationNode('group', absent, { grouping: groupingNode({ by: kept }) });
}

const binaryNode = (operator: SetOperator, left: Node, right: Node): Node => ({
  kind: 'binary',
  operator,
  left,
  right,
});
