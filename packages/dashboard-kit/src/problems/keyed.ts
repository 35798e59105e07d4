import { names, type Place } from '@belvedere/core';
import { panelsOf, rowKey, type Dashboard } from '../definition/dashboard.ts';
import { panelPlace, sectionPlace } from './check.ts';

/** Everything of a dashboard that has an id: its panels and its sections' rows. */
export interface Keyed {
  readonly key: string;
  readonly id: number;
  readonly title: string;
  readonly where: Place;
}

export const keyedOf = (dashboard: Dashboard): readonly Keyed[] => [
  ...panelsOf(dashboard).map((place) => ({
    key: place.key,
    id: place.id,
    title: place.panel.title,
    where: panelPlace(place, dashboard, 'key'),
  })),
  ...dashboard.sections.map((section) => ({
    key: rowKey(section),
    id: names.panelId(rowKey(section)),
    title: section.title,
    where: sectionPlace(section, dashboard),
  })),
];

/** Each thing that shares a value with an earlier one, with that one. */
export function* repeated<T>(
  things: readonly T[],
  value: (thing: T) => unknown,
): Generator<readonly [again: T, first: T]> {
  const seen = new Map<unknown, T>();
  for (const thing of things) {
    const first = seen.get(value(thing));
    if (first === undefined) seen.set(value(thing), thing);
    else yield [thing, first];
  }
}
