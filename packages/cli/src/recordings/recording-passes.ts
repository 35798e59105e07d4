import { durationLength } from '@belvedere/core';
import type { RuleGroup } from '@belvedere/rule-kit';
import { lookBack } from './look-back.ts';
import { recordingsOf, withoutRecordings, type Recorded } from './without-recordings.ts';

/** What looks back further is quicker added up from what was recorded than from what was scraped. */
const LONG = durationLength('1d');

/**
 * The recordings of groups as queries, in as many passes as it takes: those of the first read nothing that is recorded,
 * those of the second only what the first has recorded.
 */
export function recordingPasses(groups: readonly RuleGroup[]): readonly (readonly Recorded[])[] {
  const passes = [...Map.groupBy(groups, ({ domain }) => domain).values()].map(passesOf);
  return [0, 1].map((place) => passes.flatMap((pass) => pass[place]!)).filter((pass) => pass.length > 0);
}

/** Those of one domain, which reads what it records itself. */
function passesOf(groups: readonly RuleGroup[]): readonly [readonly Recorded[], readonly Recorded[]] {
  const recordings = recordingsOf(groups);
  const all = [...recordings.values()].flat();
  const first = all.map((one) => ({ ...one, node: withoutRecordings(one.node, recordings) }));
  const long = new Set(first.filter(({ node }) => lookBack(node) >= LONG).map(({ name }) => name));
  const isLong = ({ name }: Recorded): boolean => long.has(name);
  const unrecorded = new Map([...recordings].filter(([name]) => long.has(name)));
  const second = all.filter(isLong).map((one) => ({ ...one, node: withoutRecordings(one.node, unrecorded) }));
  return [first.filter((one) => !isLong(one)), second];
}
