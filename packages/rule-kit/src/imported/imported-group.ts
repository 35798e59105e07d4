import { callSite, durationLength, names, type DurationOf } from '@belvedere/core';
import { acceptancesOf, type Acceptance } from '../acceptance.ts';
import type { Rule, RuleGroup } from '../group.ts';
import { carriedFields, type CarriedFields } from './carried.ts';
import { checkLabelNames, type Texts } from './texts.ts';

/** What a group carries through as it was written elsewhere. */
export interface ImportedGroupParts {
  /** Its own name; what is generated for it is named after the domain. */
  readonly name: string;
  /** Whether it states its interval, or is evaluated as often as its Prometheus evaluates any. */
  readonly statesInterval: boolean;
  readonly fields: CarriedFields;
}

export interface ImportedGroupOptions<Interval extends string, QueryOffset extends string> {
  /** What its file is named after, where another group has its name. */
  readonly key?: string;
  /** Time between two evaluations; where left out, that of the Prometheus that reads it. */
  readonly interval?: DurationOf<Interval>;
  /** How many alerts or series one rule may make; any number where it is 0 or left out. */
  readonly limit?: number;
  /** How far in the past the rules are evaluated. */
  readonly queryOffset?: DurationOf<QueryOffset>;
  /** Labels for each of its rules, unless the rule sets them itself; templates on alerts. They stay on the group. */
  readonly labels?: Texts;
  readonly rules: readonly Rule[];
  /** Fields that only another ruler knows, such as Thanos's `partial_response_strategy`. */
  readonly fields?: CarriedFields;
  /** Problems of this group and of its rules that are right here, each with its reason. */
  readonly accept?: readonly Acceptance[];
}

const OWN_FIELDS = ['name', 'interval', 'query_offset', 'limit', 'labels', 'rules'];

/** Source: `evaluation_interval` in https://prometheus.io/docs/prometheus/latest/configuration/configuration/ */
const EVALUATION_INTERVAL = '1m';

/**
 * A group that was written elsewhere, under its own name:
 *
 * ```ts
 * importedGroup('shop', 'My rules', {
 *   limit: 100, fields: { partial_response_strategy: 'abort' },
 *   rules: [importedRecording('cost_fast', cost.rate('1m'))],
 * })
 * ```
 *
 * is
 *
 * ```yaml
 * name: My rules
 * limit: 100
 * partial_response_strategy: abort
 * rules:
 *   - record: cost_fast
 *     expr: rate(cost[1m])
 * ```
 *
 * Throws a `TypeError` where it has no name, a label cannot be one or an acceptance has no reason, a `RangeError` where the
 * interval is zero or the limit no whole number.
 */
export function importedGroup<const Interval extends string = '1m', const QueryOffset extends string = '0s'>(
  domain: string,
  name: string,
  options: ImportedGroupOptions<Interval, QueryOffset>,
): RuleGroup {
  const { key = name, limit, labels = {}, rules, fields, accept } = options;
  const owner = `group ${name}`;
  if (name === '') throw new TypeError(`an imported group of ${domain} has no name`);
  checkLabelNames(owner, labels);
  if (limit !== undefined && !Number.isSafeInteger(limit)) {
    throw new RangeError(`${owner}: its limit is ${limit}, and must be a whole number`);
  }
  const stated = options.interval as string | undefined;
  const interval = durationLength(stated ?? EVALUATION_INTERVAL);
  if (interval === 0) throw new RangeError(`${owner}: its interval is ${stated}, and must be longer than 0s`);
  return {
    name: names.importedGroup(domain, key),
    domain,
    interval,
    window: durationLength('5m'),
    ...(limit === undefined ? {} : { limit }),
    queryOffset: durationLength((options.queryOffset as string | undefined) ?? '0s'),
    labels,
    rules,
    imported: { name, statesInterval: stated !== undefined, fields: carriedFields(owner, fields, OWN_FIELDS) },
    accept: acceptancesOf(owner, accept),
    site: callSite(importedGroup),
  };
}
