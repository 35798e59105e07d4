import { names, type Place } from '@belvedere/core';
import { rowKey, type Dashboard, type PlacedPanel } from '../definition/dashboard.ts';
import { panelPlace, sectionPlace } from './place.ts';

/** Something of a dashboard that has an id: a panel, or a section's row. */
export interface Keyed {
  readonly key: string;
  readonly id: number;
  readonly title: string;
  readonly where: () => Place;
}

export const keyedOf = (dashboard: Dashboard, places: readonly PlacedPanel[]): readonly Keyed[] => [
  ...places.map(({ key, id, panel }) => ({
    key,
    id,
    title: panel.title,
    where: () => panelPlace(dashboard, panel, 'key'),
  })),
  ...dashboard.sections.map((section) => ({
    key: rowKey(section),
    id: names.panelId(rowKey(section)),
    title: section.title,
    where: () => sectionPlace(dashboard, section),
  })),
];
