import { isObject, objectOf, objectsOf, textOf, type Json, type JsonObject } from '../../json.ts';
import { panelsOfLayout } from './layout.ts';
import { classicSource, queryOf } from './query.ts';
import { classicVariable } from './variable.ts';

/** Whether a dashboard has the shape of v2: elements, and a layout that places them. */
export const isV2 = (document: JsonObject): boolean => isObject(document['elements']) && isObject(document['layout']);

/** Source: https://github.com/grafana/grafana/blob/v13.0.0/packages/grafana-schema/src/schema/dashboard/v2/types.spec.gen.ts */
const CURSOR_SYNC: Readonly<Record<string, number>> = { Off: 0, Crosshair: 1, Tooltip: 2 };

/** The version of the classic schema whose panels v2's are. */
const SCHEMA_VERSION = 42;

/** A dashboard of v2 in the classic form, as Grafana converts it. What v2 alone knows stays under its own keys. */
export function v2AsClassic(spec: JsonObject): JsonObject {
  const { annotations, cursorSync, elements, layout, timeSettings, variables, ...rest } = spec;
  const { autoRefresh, from, to, timezone, weekStart, fiscalYearStartMonth, hideTimepicker, ...picker } =
    objectOf(timeSettings);
  const timepicker: JsonObject = {
    ...withoutDefaults(picker),
    ...(hideTimepicker === true ? { hidden: true } : {}),
  };
  return {
    ...rest,
    annotations: { list: objectsOf(annotations).map(annotationOf) },
    fiscalYearStartMonth: fiscalYearStartMonth ?? 0,
    graphTooltip: CURSOR_SYNC[textOf(cursorSync)] ?? 0,
    panels: panelsOfLayout(objectOf(layout), objectOf(elements)),
    refresh: textOf(autoRefresh),
    schemaVersion: SCHEMA_VERSION,
    templating: { list: objectsOf(variables).map(classicVariable) },
    time: { from: textOf(from, 'now-6h'), to: textOf(to, 'now') },
    timepicker,
    timezone: textOf(timezone),
    weekStart: textOf(weekStart),
  };
}

/** What the refresh picker offers where nothing else is said. */
const INTERVALS = ['5s', '10s', '30s', '1m', '5m', '15m', '30m', '1h', '2h', '1d'];

function withoutDefaults({ autoRefreshIntervals, ...picker }: JsonObject): JsonObject {
  const isUsual = autoRefreshIntervals === undefined || String(autoRefreshIntervals) === String(INTERVALS);
  return isUsual ? picker : { ...picker, refresh_intervals: autoRefreshIntervals };
}

function annotationOf({ spec }: JsonObject): JsonObject {
  const { query, legacyOptions, builtIn, ...rest } = objectOf(spec);
  const { spec: target } = objectOf(query);
  const isAsked = isObject(target) && Object.keys(target).length > 0;
  return {
    ...objectOf(legacyOptions),
    ...rest,
    ...(builtIn === true ? { builtIn: 1 } : {}),
    datasource: classicSource(queryOf(query)) as Json,
    ...(isAsked ? { target } : {}),
  };
}
