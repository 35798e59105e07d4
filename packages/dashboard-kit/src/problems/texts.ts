import { print } from '@belvedere/promql';
import type { Place } from '@belvedere/core';
import { panelsOf, queriesOf, type Dashboard } from '../definition/dashboard.ts';
import type { DataLink, PanelLink } from '../definition/link.ts';
import { dashboardPlace, panelPlace, sectionPlace } from './check.ts';

/**
 * What a text is for. Grafana replaces variables in all of them; its own have a meaning in queries and links only. A
 * `name` is shown as it is.
 */
export type TextKind = 'query' | 'link' | 'words' | 'name';

/** A text of a dashboard, as its author wrote it. */
export interface Text {
  readonly text: string;
  readonly kind: TextKind;
  readonly where: Place;
}

/** Every text that a dashboard hands to Grafana. */
export const textsOf = (dashboard: Dashboard): readonly Text[] => [
  ...ownTexts(dashboard),
  ...panelTexts(dashboard),
  ...queryTexts(dashboard),
];

const ownTexts = (dashboard: Dashboard): readonly Text[] => [
  { text: dashboard.title, kind: 'name', where: dashboardPlace(dashboard, 'title') },
  { text: dashboard.description, kind: 'name', where: dashboardPlace(dashboard, 'description') },
  ...dashboard.tags.map((text): Text => ({ text, kind: 'name', where: dashboardPlace(dashboard, 'tags') })),
  ...dashboard.sections.map((section): Text => ({
    text: section.title,
    kind: 'words',
    where: sectionPlace(section, dashboard, 'title'),
  })),
];

const panelTexts = (dashboard: Dashboard): readonly Text[] =>
  panelsOf(dashboard).flatMap((place): Text[] => {
    const { title, settings } = place.panel;
    const { description = '', links = [], dataLinks = [], noValue = '' } = settings;
    return [
      { text: title, kind: 'words', where: panelPlace(place, dashboard, 'title') },
      { text: description, kind: 'words', where: panelPlace(place, dashboard, 'description') },
      { text: noValue, kind: 'name', where: panelPlace(place, dashboard, 'noValue') },
      ...[...links, ...dataLinks].flatMap((link) =>
        urlTexts(link).map((text): Text => ({ text, kind: 'link', where: panelPlace(place, dashboard, 'links') })),
      ),
    ];
  });

const urlTexts = (link: PanelLink | DataLink): readonly string[] => ('url' in link ? [link.title, link.url] : []);

const queryTexts = (dashboard: Dashboard): readonly Text[] => [
  ...queriesOf(dashboard).flatMap((place): Text[] => [
    { text: place.query.expression.print(), kind: 'query', where: panelPlace(place, dashboard, 'queries') },
    { text: place.query.legend ?? '', kind: 'words', where: panelPlace(place, dashboard, 'legend') },
  ]),
  ...dashboard.annotations.flatMap(({ title, expression, text }): Text[] => {
    const where = dashboardPlace(dashboard, `annotation '${title}'`);
    return [
      { text: title, kind: 'name', where },
      { text, kind: 'words', where },
      { text: expression.print(), kind: 'query', where },
    ];
  }),
  ...dashboard.variables.flatMap((variable): Text[] => {
    const where = dashboardPlace(dashboard, `variable '${variable.variable}'`);
    return [
      { text: variable.label, kind: 'name', where },
      ...(variable.kind === 'query'
        ? [{ text: print(variable.selector), kind: 'query', where } as const]
        : variable.values.map((text) => ({ text, kind: 'name', where }) as const)),
    ];
  }),
];
