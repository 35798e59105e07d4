import { callSite, durationLength, names, type CallSite, type DurationOf } from '@belvedere/core';
import { acceptancesOf, type Acceptance } from './acceptance.ts';
import { addedLabels, type AddedLabels } from './added-labels.ts';
import type { Alert } from './alert.ts';
import type { ImportedGroupParts } from './imported/imported-group.ts';
import type { RecordingRule } from './recording.ts';

export type Rule = Alert | RecordingRule;

/** Rules that are evaluated together, one after the other. */
export interface RuleGroup {
  readonly name: string;
  readonly domain: string;
  /** Time between two evaluations, in milliseconds. */
  readonly interval: number;
  /** What an open window of its rules becomes, in milliseconds. */
  readonly window: number;
  /** How many alerts or series one of its rules may make before its evaluation fails; any number where left out. */
  readonly limit?: number;
  /** How far in the past its rules are evaluated, in milliseconds. */
  readonly queryOffset: number;
  /** What each of its rules has, unless the rule sets the same label. */
  readonly labels: Readonly<Record<string, string>>;
  readonly rules: readonly Rule[];
  /** Set where it was written elsewhere: it has its own name then, and maybe no interval of its own. */
  readonly imported?: ImportedGroupParts;
  /** The problems of the group and of its rules that its author lives with. */
  readonly accept: readonly Acceptance[];
  readonly site: CallSite;
}

export interface RuleGroupOptions<Interval extends string, Window extends string, QueryOffset extends string> {
  /** Time between two evaluations; 30s where left out. Grafana wants a multiple of 10s. */
  readonly interval?: DurationOf<Interval>;
  /** The window of expressions that leave it open; 5m where left out. */
  readonly window?: DurationOf<Window>;
  /** How many alerts or series one rule may make: more than that, and its evaluation fails. */
  readonly limit?: number;
  /** How far in the past the rules are evaluated, where samples arrive late; not at all where left out. */
  readonly queryOffset?: DurationOf<QueryOffset>;
  /** Labels for each of its rules, unless the rule sets them itself. */
  readonly labels?: AddedLabels;
  readonly rules: readonly Rule[];
  /** Problems of this group and of its rules that are right here, each with its reason. */
  readonly accept?: readonly Acceptance[];
}

/**
 * A rule group:
 *
 * ```ts
 * ruleGroup('shop', 'traffic', {
 *   interval: '10s', queryOffset: '1m', limit: 100, window: '2m', labels: { area: 'eu' },
 *   rules: [record('job:cost:rate2m', cost.rate())],
 * })
 * ```
 *
 * is
 *
 * ```yaml
 * name: shop-traffic
 * interval: 10s
 * query_offset: 1m
 * limit: 100
 * rules:
 *   - record: job:cost:rate2m
 *     expr: rate(cost[2m])
 *     labels:
 *       area: eu
 * ```
 *
 * Its labels stand on each rule, since not every Prometheus knows them on a group. Throws a `RangeError` where the interval or the window is zero, or the limit is no
 * number of series; a `TypeError` where a label cannot be added or an acceptance has no reason.
 */
export function ruleGroup<
  const Interval extends string = '30s',
  const Window extends string = '5m',
  const QueryOffset extends string = '0s',
>(domain: string, key: string, options: RuleGroupOptions<Interval, Window, QueryOffset>): RuleGroup {
  const name = names.ruleGroup(domain, key);
  return {
    name,
    domain,
    interval: positive(name, 'interval', (options.interval as string | undefined) ?? '30s'),
    window: positive(name, 'window', (options.window as string | undefined) ?? '5m'),
    ...(options.limit === undefined ? {} : { limit: seriesLimit(name, options.limit) }),
    queryOffset: durationLength((options.queryOffset as string | undefined) ?? '0s'),
    labels: addedLabels(`group ${name}`, options.labels),
    rules: options.rules,
    accept: acceptancesOf(`group ${name}`, options.accept),
    site: callSite(ruleGroup),
  };
}

function positive(group: string, field: string, text: string): number {
  const length = durationLength(text);
  if (length > 0) return length;
  throw new RangeError(`group ${group}: its ${field} is ${text}, and must be longer than 0s`);
}

function seriesLimit(group: string, limit: number): number {
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new RangeError(`group ${group}: its limit is ${limit}, and must be a whole number of series from 1 on`);
}
