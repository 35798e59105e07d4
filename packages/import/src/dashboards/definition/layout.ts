import { classicDashboard, dashboard, section, text, type Panel } from '@belvedere/dashboard-kit';
import type { Place } from '../normal-form/layout.ts';
import type { PanelPlace } from './panel-settings.ts';

type Wish = Omit<PanelPlace, 'key'>;

/** The places of a group, below its head. */
export interface GroupOfPlaces {
  readonly head: 'none' | 'open' | 'folded';
  readonly places: readonly Place[];
}

/** Where the panels of each group lie, as the kit can be told: by their sizes alone where they flow there. */
export function placesOf(groups: readonly GroupOfPlaces[]): readonly (readonly Wish[])[] {
  const wishes = groups.map(({ places }) => wishesOf(places));
  const wished = arranged(
    wishes,
    groups.map(({ head }) => head),
  );
  return wishes.map((some, group) => {
    const { top, places } = wished[group]!;
    return some.map((wish, at) => {
      if (isAt(wish.place, places[at]!)) return wish;
      return { ...wish, gridPos: { ...wish.place, y: top + wish.place.y } };
    });
  });
}

/** In a group of more panels, all wish for their places from the first that does not flow there. */
const MOST_TRIED = 60;

/** Wishes for the panels alone that would not flow to their places. */
function wishesOf(places: readonly Place[]): readonly Wish[] {
  const wishes: Wish[] = places.map((place) => ({ place }));
  for (;;) {
    const [flowing] = arranged([wishes], ['none']);
    const astray = places.findIndex((place, at) => wishes[at]!.at === undefined && !isAt(place, flowing!.places[at]!));
    if (astray === -1) return wishes;
    const last = places.length > MOST_TRIED ? places.length - 1 : astray;
    for (let at = astray; at <= last; at++) {
      const { x, y } = places[at]!;
      wishes[at] = { place: places[at]!, at: { x, y } };
    }
  }
}

interface Arranged {
  /** Below the top. */
  readonly places: readonly Place[];
  readonly top: number;
}

/** Places as the kit gives them. */
function arranged(groups: readonly (readonly Wish[])[], heads: readonly GroupOfPlaces['head'][]): readonly Arranged[] {
  const panels = groups.map((places) => places.map(emptyPanel));
  const isRowless = heads[0] === 'none';
  const definition = {
    description: '',
    panels: isRowless ? panels[0]! : [],
    sections: panels.flatMap((some, at) =>
      heads[at] === 'none' ? [] : [section(String(at), some, { collapsed: heads[at] === 'folded' })],
    ),
  };
  const model = classicDashboard(dashboard({ domain: '', title: '', uid: '' }, definition), { runbooksUrl: '' });
  const all: { top: number; places: Place[] }[] = isRowless ? [{ top: 0, places: [] }] : [];
  for (const element of model.panels) {
    const { gridPos } = element;
    if (element.type === 'row') {
      const top = gridPos.y + gridPos.h;
      all.push({ top, places: element.panels.map((panel) => below(top, panel.gridPos)) });
    } else {
      const { places, top } = all.at(-1)!;
      places.push(below(top, gridPos));
    }
  }
  return all;
}

const below = (top: number, place: Place): Place => ({ ...place, y: place.y - top });

const emptyPanel = ({ place: { w, h }, at }: Wish): Panel =>
  text('', { content: '', width: w as 1, height: h, ...(at === undefined ? {} : { at }) });

const isAt = (a: Place, b: Place): boolean => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;
