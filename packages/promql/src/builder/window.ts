import { durationLength, type DurationOf } from '@belvedere/core';
import type { Length, Variable, Window } from '../syntax/node.ts';
import type { InstantVector } from './instant-vector.ts';
import type { VariableReference } from './matchers.ts';

/** How far a window reaches: a duration (`'5m'`), or a variable of the dashboard. */
export type WindowOf<Window extends WindowLike> = Window extends string ? DurationOf<Window> : Window;
export type WindowLike = string | VariableReference;

/** What is read from the samples of a window; the window is open where it is left out. */
export interface OverWindow<Labels extends string, To extends string> {
  <W extends WindowLike>(window?: WindowOf<W>): InstantVector<Labels, To>;
}

/** The time range that a panel shows, for panels alone: `requests.increase(PANEL_RANGE)` is `increase(requests[$__range])`. */
export const PANEL_RANGE = { variable: '__range', multi: false } as const satisfies VariableReference;

/** The time between two points of a panel, for panels alone: `lag.over(PANEL_INTERVAL).max()` is `max_over_time(lag[$__interval])`. */
export const PANEL_INTERVAL = { variable: '__interval', multi: false } as const satisfies VariableReference;

/** A dashboard's variable as it stands in an expression. */
export const variableNode = ({ variable }: VariableReference): Variable => ({ kind: 'variable', text: `$${variable}` });

/** The length of a window or a step. Throws a `RangeError` where a text is no duration. */
export const lengthNode = (window: unknown): Length =>
  typeof window === 'string' ? durationLength(window) : variableNode(window as VariableReference);

/** The window itself, or open where none is given. */
export const windowNode = (window: unknown): Window => (window === undefined ? 'open' : lengthNode(window));
