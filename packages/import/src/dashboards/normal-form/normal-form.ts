import { names } from '@belvedere/core';
import { isList, isObject, objectOf, objectsOf, textOf, without, type Json, type JsonObject } from '../json.ts';
import { classicOf } from '../read/classic-of.ts';
import { canonicalExpression } from './expression.ts';
import { groupsOf, normalRow } from './layout.ts';
import { normalLink, normalPanel } from './panel.ts';
import { guessOf, panelsIn, Sources } from './sources.ts';
import { normalVariable } from './variable.ts';

/**
 * A dashboard in the form in which two are compared: see docs/import-dashboards.md. Its panels stand in groups, a row
 * with what lies below it.
 */
export function normalForm(dashboard: JsonObject): JsonObject {
  const model = classicOf(dashboard);
  const sources = new Sources(model);
  const keptIds = idsNamedIn(model);
  const { annotations, description, refresh, time, title, uid, ...rest } = without(model, ...COUNTED);
  return {
    ...DEFAULTS,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
    ...inputsOf(model),
    annotations: {
      ...objectOf(annotations),
      list: objectsOf(objectOf(annotations)['list'])
        .filter((one) => !isGrafanasOwn(one))
        .map((one) => normalAnnotation(one, sources)),
    },
    description: textOf(description),
    links: objectsOf(model['links']).map(normalLink),
    panels: groupsOf(model['panels']).map(({ row, panels }) => ({
      row: row === undefined ? null : normalRow(row),
      panels: panels.map(({ panel, place }) => ({
        ...normalPanel(panel, sources, keptIds),
        gridPos: { ...place },
      })),
    })),
    refresh: typeof refresh === 'string' ? refresh : '',
    templating: {
      ...objectOf(model['templating']),
      list: objectsOf(objectOf(model['templating'])['list'])
        .filter((variable) => !sources.isReplaced(variable))
        .map((variable) => normalVariable(variable, sources)),
    },
    time: isObject(time) ? time : { from: 'now-6h', to: 'now' },
    title: textOf(title),
    uid: textOf(uid) === '' ? uidOf(textOf(title)) : uid!,
  };
}

/** The uid of a dashboard that has none. */
export const uidOf = (title: string): string => names.dashboardUid('imported', title);

/** What Grafana counts up or says of itself. */
const COUNTED = ['id', 'version', 'iteration', '__inputs', '__requires', '__elements', 'rows'];

/** What Grafana takes where a dashboard does not say. Source: https://github.com/grafana/grafana/blob/v13.0.0/kinds/dashboard/dashboard_kind.cue */
const DEFAULTS: JsonObject = {
  editable: true,
  fiscalYearStartMonth: 0,
  graphTooltip: 0,
  liveNow: false,
  preload: false,
  schemaVersion: 0,
  tags: [],
  timepicker: {},
  timezone: '',
  weekStart: '',
};

/** What is asked of who imports the file: data sources are chosen on the dashboard instead. */
function inputsOf(model: JsonObject): JsonObject {
  const inputs = objectsOf(model['__inputs']).filter(({ type }) => type !== 'datasource');
  const elements = model['__elements'];
  return {
    ...(inputs.length === 0 ? {} : { __inputs: inputs }),
    ...(isObject(elements) && Object.keys(elements).length > 0 ? { __elements: elements } : {}),
  };
}

const isGrafanasOwn = ({ builtIn, enable, name }: JsonObject): boolean =>
  (builtIn === 1 || builtIn === true) && enable !== false && name === 'Annotations & Alerts';

function normalAnnotation(annotation: JsonObject, sources: Sources): JsonObject {
  const { expr, datasource } = annotation;
  const guess = guessOf(annotation);
  const asksPrometheus = sources.kindOf(datasource, guess) === 'prometheus' && typeof expr === 'string';
  return {
    ...annotation,
    datasource: sources.of(datasource, guess),
    ...(asksPrometheus ? { expr: canonicalExpression(expr) } : {}),
  };
}

/** The ids that something names: of the panel whose answers a query shows, of the panels that annotations are for. */
function idsNamedIn(model: JsonObject): ReadonlySet<Json> {
  const annotations = objectsOf(objectOf(model['annotations'])['list']);
  return new Set<Json>([
    ...panelsIn(model).flatMap((panel) => objectsOf(panel['targets']).flatMap(({ panelId }) => panelId ?? [])),
    ...annotations.flatMap(({ filter }) => {
      const { ids } = objectOf(filter);
      return isList(ids) ? ids : [];
    }),
  ]);
}
