import { callSite, durationLength, type CallSite, type DurationOf } from '@belvedere/core';
import type { TimeInterval } from '../interval/time-interval.ts';
import { matchers, type Matcher, type Where } from './matcher.ts';
import type { Receiver } from './receiver.ts';

/** Labels whose alerts with equal values are told together; `'...'`: each alert alone. */
export type GroupBy = readonly string[] | '...';

/** A node of the tree: what it matches, and how what ends at it is told. What it leaves out comes from its parent. */
export interface Route {
  /** What sentences call it, unique among its siblings. */
  readonly name: string;
  readonly matchers: readonly Matcher[];
  readonly receiver?: Receiver;
  /** Whether the siblings after it see what it matched, too. */
  readonly continue: boolean;
  readonly groupBy?: GroupBy;
  /** How long the first alert of a group waits for others, in milliseconds. It delays nothing that joins later. */
  readonly groupWait?: number;
  /** Time between two notifications of a group that changed, in milliseconds. */
  readonly groupInterval?: number;
  /** Time between two notifications of a group that stays as it is, in milliseconds. */
  readonly repeatInterval?: number;
  /** When it tells nothing. Not inherited: what ends at a child is told. */
  readonly mute: readonly TimeInterval[];
  /** When alone it tells something, where there are any. Not inherited. */
  readonly active: readonly TimeInterval[];
  readonly routes: readonly Route[];
  readonly site: CallSite;
}

export interface RouteOptions<Wait extends string, Interval extends string, Repeat extends string> {
  /** All must hold; every alert that reaches the parent where left out. */
  readonly where?: Where;
  readonly receiver?: Receiver;
  readonly continue?: boolean;
  readonly groupBy?: GroupBy;
  readonly groupWait?: DurationOf<Wait>;
  readonly groupInterval?: DurationOf<Interval>;
  readonly repeatInterval?: DurationOf<Repeat>;
  readonly mute?: readonly TimeInterval[];
  readonly active?: readonly TimeInterval[];
  readonly routes?: readonly Route[];
}

/**
 * A route:
 *
 * ```ts
 * route('critical', {
 *   where: { severity: 'critical' }, receiver: onCall, groupBy: ['alertname', 'service'], repeatInterval: '1h',
 * })
 * ```
 *
 * is
 *
 * ```yaml
 * matchers:
 *   - severity="critical"
 * receiver: on-call
 * group_by:
 *   - alertname
 *   - service
 * repeat_interval: 1h
 * ```
 *
 * Throws a `RangeError` where it groups by no label or by one twice, or where an interval is zero: Alertmanager takes
 * none of them.
 */
export function route<
  const Wait extends string = '30s',
  const Interval extends string = '5m',
  const Repeat extends string = '4h',
>(name: string, options: RouteOptions<Wait, Interval, Repeat>): Route {
  const { receiver, groupBy } = options;
  checkGroupBy(name, groupBy);
  const groupWait = lengthOf(options.groupWait as string | undefined);
  const groupInterval = lengthOf(options.groupInterval as string | undefined);
  const repeatInterval = lengthOf(options.repeatInterval as string | undefined);
  if (groupInterval === 0) throw new RangeError(`route ${name}: its groupInterval is 0s, and must be longer`);
  if (repeatInterval === 0) throw new RangeError(`route ${name}: its repeatInterval is 0s, and must be longer`);
  return {
    name,
    matchers: matchers(options.where ?? {}),
    ...(receiver === undefined ? {} : { receiver }),
    continue: options.continue ?? false,
    ...(groupBy === undefined ? {} : { groupBy }),
    ...(groupWait === undefined ? {} : { groupWait }),
    ...(groupInterval === undefined ? {} : { groupInterval }),
    ...(repeatInterval === undefined ? {} : { repeatInterval }),
    mute: options.mute ?? [],
    active: options.active ?? [],
    routes: options.routes ?? [],
    site: callSite(route),
  };
}

const lengthOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : durationLength(text);

function checkGroupBy(name: string, groupBy: GroupBy | undefined): void {
  if (groupBy === undefined || groupBy === '...') return;
  if (groupBy.length === 0) {
    throw new RangeError(`route ${name}: groupBy is empty: leave it out to inherit, or name a label`);
  }
  if (groupBy.includes('...')) {
    throw new RangeError(`route ${name}: groupBy is '...', or a list of labels, not both`);
  }
  const twice = groupBy.find((label, index) => groupBy.indexOf(label) !== index);
  if (twice !== undefined) throw new RangeError(`route ${name}: groupBy names the label '${twice}' twice`);
}
