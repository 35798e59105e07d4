import type { Place } from '@belvedere/core';
import { print } from '@belvedere/promql';
import type { Annotation } from '../definition/annotation.ts';
import type { Dashboard, PlacedPanel } from '../definition/dashboard.ts';
import type { DataLink, PanelLink } from '../definition/link.ts';
import type { PanelSettings } from '../definition/panel.ts';
import type { Panel } from '../definition/panels/index.ts';
import type { PanelQuery } from '../definition/queries/query.ts';
import type { Variable } from '../definition/variables/variable.ts';
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
  ...dashboard.sections.flatMap((section): Text[] => {
    const where = (field: string) => () => sectionPlace(dashboard, section, field);
    const title: Text = { text: section.title, kind: 'words', where: where('title') };
    return section.repeat === undefined ? [title] : [title, repeated(section.repeat, where('repeat'))];
  }),
  ...dashboard.tabs.map(({ title }): Text => ({
    text: title,
    kind: 'words',
    where: () => dashboardPlace(dashboard, 'tabs'),
  })),
];

function panelTexts(dashboard: Dashboard, panel: Panel): readonly Text[] {
  const { description = '', links = [], dataLinks = [], noValue = '' } = panel.settings as PanelSettings;
  const where = (field: string) => () => panelPlace(dashboard, panel, field);
  return [
    { text: panel.title, kind: 'words', where: where('title') },
    { text: description, kind: 'words', where: where('description') },
    { text: noValue, kind: 'name', where: where('noValue') },
    ...(panel.kind === 'text'
      ? [{ text: panel.settings.content, kind: 'words' as const, where: where('content') }]
      : []),
    ...(panel.settings.repeat === undefined ? [] : [repeated(panel.settings.repeat.variable, where('repeat'))]),
    ...[...links, ...dataLinks]
      .flatMap(ownLinkTexts)
      .map((text): Text => ({ text, kind: 'link', where: where('links') })),
  ];
}

const ownLinkTexts = (link: PanelLink | DataLink): readonly string[] => ('url' in link ? [link.title, link.url] : []);

/** What is shown once for each value of a variable names it. */
const repeated = ({ variable }: Variable, where: () => Place): Text => ({ text: `$${variable}`, kind: 'query', where });

const queryTexts = (dashboard: Dashboard, panel: Panel): readonly Text[] =>
  panel.queries.flatMap((query): Text[] => {
    const where = () => panelPlace(dashboard, panel, `query ${query.refId}`);
    const legend = 'legend' in query ? (query.legend ?? '') : '';
    return [
      ...wordsOf(query).map((text): Text => ({ text, kind: 'query', where })),
      { text: legend, kind: 'words', where },
    ];
  });

/** What a query says in its language. The names of other queries in what Grafana computes are no variables. */
function wordsOf(query: PanelQuery): readonly string[] {
  switch (query.kind) {
    case 'prometheus':
      return [query.expression.print()];
    case 'loki':
      return [query.logql];
    case 'elasticsearch':
      return [query.lucene];
    case 'jaeger':
      return Object.values(query.ask).filter((value) => typeof value === 'string');
    case 'tempo':
      return [query.ask.type === 'traceql' ? query.ask.query : query.ask.filter];
    case 'cloudwatch':
      return [query.region, query.label, ...Object.values(query.dimensions).flat()];
    case 'expression':
      return [];
    case 'other':
      return [query.uid, JSON.stringify(query.model)];
    default:
      throw new Error(`unknown query ${JSON.stringify(query satisfies never)}`);
  }
}

function annotationTexts(dashboard: Dashboard, annotation: Annotation): readonly Text[] {
  const { title } = annotation;
  const where = () => dashboardPlace(dashboard, `annotation '${title}'`);
  const name: Text = { text: title, kind: 'name', where };
  if (annotation.kind === 'tags') return [name];
  const query = annotation.kind === 'logs' ? annotation.query.logql : annotation.expression.print();
  return [name, { text: annotation.text, kind: 'words', where }, { text: query, kind: 'query', where }];
}

function variableTexts(dashboard: Dashboard, variable: Variable): readonly Text[] {
  const where = () => dashboardPlace(dashboard, `variable '${variable.variable}'`);
  const label: Text = { text: variable.label, kind: 'name', where };
  const name = (text: string): Text => ({ text, kind: 'name', where });
  switch (variable.kind) {
    case 'query':
      return [label, { text: print(variable.selector), kind: 'query', where }];
    case 'result':
      return [label, { text: variable.expression.print(), kind: 'query', where }];
    case 'source':
      return [label, { text: JSON.stringify(variable.query), kind: 'query', where }];
    case 'custom':
      return [label, ...variable.values.flatMap(({ value, text }) => [name(value), name(text)])];
    case 'text':
      return [label, name(variable.start)];
    case 'constant':
      return [label, name(variable.value)];
    default:
      return [label];
  }
}
