import { callSite, type CallSite } from '@belvedere/core';
import { matchers, type Matcher, type Where } from './matcher.ts';

/** While a source fires, its targets are not told: those that have the source's values of all `equal` labels. */
export interface Inhibition {
  readonly name: string;
  readonly source: readonly Matcher[];
  readonly target: readonly Matcher[];
  /** Labels that a pair shares. One that both lack is shared too, one that a single side lacks never is. */
  readonly equal: readonly string[];
  readonly site: CallSite;
}

export interface InhibitionOptions {
  readonly source: Where;
  readonly target: Where;
  /** `'identity'`: what tells one Prometheus from another, and nothing else: a whole cluster. */
  readonly equal: readonly string[] | 'identity';
}

/**
 * An inhibition:
 *
 * ```ts
 * inhibit('service down', {
 *   source: { alertname: 'ServiceDown' }, target: { severity: ['warning', 'ticket'] }, equal: ['service'],
 * })
 * ```
 *
 * is
 *
 * ```yaml
 * source_matchers:
 *   - alertname="ServiceDown"
 * target_matchers:
 *   - severity=~"warning|ticket"
 * equal:
 *   - service
 * ```
 *
 * Throws a `RangeError` where it names no `equal` label, so that one alert would silence all others, or no target.
 */
export function inhibit(name: string, { source, target, equal }: InhibitionOptions): Inhibition {
  const inhibition = {
    name,
    source: matchers(source),
    target: matchers(target),
    equal: equal === 'identity' ? [] : equal,
    site: callSite(inhibit),
  };
  if (inhibition.source.length === 0 || inhibition.target.length === 0) {
    throw new RangeError(`inhibition ${name}: it needs a matcher for the source and one for the target`);
  }
  if (equal.length === 0) {
    throw new RangeError(`inhibition ${name}: it names no equal label, so that one alert would silence all others`);
  }
  return inhibition;
}
