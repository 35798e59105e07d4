import { callSite, durationLength, names, type CallSite, type DurationOf } from '@belvedere/core';
import type { Alert } from './alert.ts';
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
  readonly rules: readonly Rule[];
  readonly site: CallSite;
}

export interface RuleGroupOptions<Interval extends string, Window extends string> {
  /** Time between two evaluations; 30s where left out. Grafana wants a multiple of 10s. */
  readonly interval?: DurationOf<Interval>;
  /** The window of expressions that leave it open; 5m where left out. */
  readonly window?: DurationOf<Window>;
  readonly rules: readonly Rule[];
}

/**
 * A rule group:
 *
 * ```ts
 * ruleGroup('shop', 'traffic', { interval: '10s', window: '2m', rules: [record('job:cost:rate', cost.rate())] })
 * ```
 *
 * is
 *
 * ```yaml
 * name: shop-traffic
 * interval: 10s
 * rules:
 *   - record: job:cost:rate
 *     expr: rate(cost[2m])
 * ```
 *
 * Throws a `RangeError` where the interval or the window is zero.
 */
export function ruleGroup<const Interval extends string = '30s', const Window extends string = '5m'>(
  domain: string,
  key: string,
  options: RuleGroupOptions<Interval, Window>,
): RuleGroup {
  const name = names.ruleGroup(domain, key);
  return {
    name,
    domain,
    interval: positive(name, 'interval', (options.interval as string | undefined) ?? '30s'),
    window: positive(name, 'window', (options.window as string | undefined) ?? '5m'),
    rules: options.rules,
    site: callSite(ruleGroup),
  };
}

function positive(group: string, field: string, text: string): number {
  const length = durationLength(text);
  if (length > 0) return length;
  throw new RangeError(`group ${group}: its ${field} is ${text}, and must be longer than 0s`);
}
