import type { DashboardContext } from '../definition/context.ts';
import { descriptionOf } from '../definition/description.ts';
import type { PanelSettings } from '../definition/panel.ts';
import type { Panel } from '../definition/panels/index.ts';
import type { Transformation } from '../definition/transformation.ts';
import { panelLinks } from '../grafana/links.ts';
import { queryModel } from '../query-model/index.ts';
import { askedBy, pluginOf, transformationsOf, visualizationOf } from '../visualization/index.ts';
import { dataQuery } from './data-query.ts';
import type { Element, PanelKind } from './types.ts';

/** A panel as an element of the dashboard; where it lies is the layout's. */
export function element(panel: Panel, id: number, domain: string, context: DashboardContext): Element {
  const { library, title } = panel;
  if (library !== undefined) {
    return { kind: 'LibraryPanel', spec: { id, libraryPanel: { name: library.name, uid: library.uid }, title } };
  }
  const { transparent } = panel.settings;
  const { options, fieldConfig } = visualizationOf(panel);
  return {
    kind: 'Panel',
    spec: {
      data: data(panel, context),
      description: descriptionOf(panel, context.describe),
      id,
      links: panelLinks(panel, domain, context).map((link) => ({
        targetBlank: link.targetBlank,
        title: link.title,
        url: link.url ?? '',
      })),
      title,
      ...(transparent === undefined ? undefined : { transparent }),
      vizConfig: {
        group: pluginOf(panel),
        kind: 'VizConfig',
        spec: { fieldConfig: fieldConfig as PanelKind['spec']['vizConfig']['spec']['fieldConfig'], options },
        version: '',
      },
    },
  };
}

function data(panel: Panel, context: DashboardContext): PanelKind['spec']['data'] {
  const { maxDataPoints, timeFrom, timeShift } = panel.settings as PanelSettings;
  const asked = askedBy(panel);
  return {
    kind: 'QueryGroup',
    spec: {
      queries: panel.queries.map((query) => {
        const { datasource, refId, hide = false, ...model } = queryModel(query, asked, panel.title, context);
        return { kind: 'PanelQuery', spec: { hidden: hide, query: dataQuery(datasource, model), refId } };
      }),
      queryOptions: {
        ...(maxDataPoints === undefined ? undefined : { maxDataPoints }),
        ...(timeFrom === undefined ? undefined : { timeFrom }),
        ...(timeShift === undefined ? undefined : { timeShift }),
      },
      transformations: transformationsOf(panel).map(transformation),
    },
  };
}

const transformation = ({
  id,
  options,
  disabled,
  filter,
}: Transformation): PanelKind['spec']['data']['spec']['transformations'][number] => ({
  group: id,
  kind: 'Transformation',
  spec: {
    ...(disabled === undefined ? undefined : { disabled }),
    ...(filter === undefined ? undefined : { filter: { ...filter } }),
    options: structuredClone(options),
  },
});
