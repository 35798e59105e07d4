import type { Place } from '@belvedere/core';
import { print } from '@belvedere/promql';
import type { Annotation } from '../definition/annotation.ts';
import type { Dashboard, PlacedPanel } from '../definition/dashboard.ts';
import type { DataLink, PanelLink } from '../definition/link.ts';
import type { Panel } from '../definition/section.ts';
import type { Variable } from '../definition/variable.ts';
import { dashboardPlace, panelPlace, sectionPlace } from './place.ts';

/**
 * What Grafana does with a text. In `words` it replaces the dashboard's variables; in a `query` or a `link` its own, such as
 * `$__rate_interval`, have a meaning too; a `name` stays as it is.
 */
export type TextKind = 'query' | 'link' | 'words' | 'name';

/** A text of a dashboard, as its author wrote it. */
export interface Text {
  readonly text: string;
  readonly kind: TextKind;
  readonly where: () => Place;
}

/** Every text that a dashboard hands to Grafana. */
export const textsOf = (dashboard: Dashboard, places: readonly PlacedPanel[]): readonly Text[] => [
  ...ownTexts(dashboard),
  ...places.flatMap(({ panel }) => [...panelTexts(dashboard, panel), ...queryTexts(dashboard, panel)]),
  ...dashboard.annotations.flatMap((annotation) => annotationTexts(dashboard, annotation)),
  ...dashboard.variables.flatMap((variable) => variableTexts(dashboard, variable)),
];

const ownTexts = (dashboard: Dashboard): readonly Text[] => [
  { text: dashboard.title, kind: 'name', where: () => dashboardPlace(dashboard, 'title') },
  { text: dashboard.description, kind: 'name', where: () => dashboardPlace(dashboard, 'description') },
  ...dashboard.tags.map((text): Text => ({ text, kind: 'name', where: () => dashboardPlace(dashboard, 'tags') })),
  ...dashboard.sections.map((section): Text => ({
    text: section.title,
    kind: 'words',
    where: () => sectionPlace(dashboard, section, 'title'),
  })),
];

function panelTexts(dashboard: Dashboard, panel: Panel): readonly Text[] {
  const { description = '', links = [], dataLinks = [], noValue = '' } = panel.settings;
  const where = (field: string) => () => panelPlace(dashboard, panel, field);
  return [
    { text: panel.title, kind: 'words', where: where('title') },
    { text: description, kind: 'words', where: where('description') },
    { text: noValue, kind: 'name', where: where('noValue') },
    ...[...links, ...dataLinks]
      .flatMap(ownLinkTexts)
      .map((text): Text => ({ text, kind: 'link', where: where('links') })),
  ];
}

const ownLinkTexts = (link: PanelLink | DataLink): readonly string[] => ('url' in link ? [link.title, link.url] : []);

const queryTexts = (dashboard: Dashboard, panel: Panel): readonly Text[] =>
  panel.queries.flatMap(({ expression, legend = '', refId }): Text[] => {
    const where = () => panelPlace(dashboard, panel, `query ${refId}`);
    return [
      { text: expression.print(), kind: 'query', where },
      { text: legend, kind: 'words', where },
    ];
  });

function annotationTexts(dashboard: Dashboard, { title, expression, text }: Annotation): readonly Text[] {
  const where = () => dashboardPlace(dashboard, `annotation '${title}'`);
  return [
    { text: title, kind: 'name', where },
    { text, kind: 'words', where },
    { text: expression.print(), kind: 'query', where },
  ];
}

function variableTexts(dashboard: Dashboard, variable: Variable): readonly Text[] {
  const where = () => dashboardPlace(dashboard, `variable '${variable.variable}'`);
  const label: Text = { text: variable.label, kind: 'name', where };
  return variable.kind === 'query'
    ? [label, { text: print(variable.selector), kind: 'query', where }]
    : [label, ...variable.values.map((text): Text => ({ text, kind: 'name', where }))];
}
