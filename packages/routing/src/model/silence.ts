import { callSite, type CallSite } from '@belvedere/core';
import { instantOf } from './instant.ts';
import { matchers, type Matcher, type Where } from './matcher.ts';

/** Alerts that are not told for once, from a time until another: a maintenance that will not come back. */
export interface Silence {
  readonly name: string;
  readonly matchers: readonly Matcher[];
  /** Milliseconds since 1970. */
  readonly from: number;
  /** Milliseconds since 1970; it is over then. */
  readonly until: number;
  readonly author: string;
  readonly comment: string;
  readonly site: CallSite;
}

export interface SilenceOptions {
  readonly where: Where;
  /** With its offset from UTC: `2026-03-07T22:00:00Z`, `2026-03-07T23:00:00+01:00`. */
  readonly from: string;
  readonly until: string;
  readonly author: string;
  readonly comment: string;
}

/**
 * A silence: `silence('database upgrade', { where: { service: 'orders-db' }, from: '2026-03-07T22:00:00Z', until:
 * '2026-03-07T23:00:00Z', author: 'database', comment: 'Upgrade to 18' })`.
 *
 * Throws a `RangeError` where a time says no offset from UTC, where it ends before it begins, or where nothing limits
 * what it silences.
 */
export function silence(name: string, { where, from, until, author, comment }: SilenceOptions): Silence {
  const site = callSite(silence);
  const made = { name, matchers: matchers(where), from: instant(name, from), until: instant(name, until) };
  if (made.until <= made.from)
    throw new RangeError(`silence ${name}: it ends at ${until}, not after its start ${from}`);
  if (made.matchers.length === 0) throw new RangeError(`silence ${name}: it silences every alert: name a label`);
  return { ...made, author, comment, site };
}

function instant(name: string, text: string): number {
  const time = instantOf(text);
  if (time !== undefined) return time;
  throw new RangeError(`silence ${name}: '${text}' is no time with an offset from UTC, such as 2026-03-07T22:00:00Z`);
}
