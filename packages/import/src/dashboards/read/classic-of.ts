import { isList, isObject, objectOf, objectsOf, textOf, without, type JsonObject } from '../json.ts';
import { gridOfRows } from './grid-of-rows.ts';
import { isV2, v2AsClassic } from './v2/v2.ts';

const RESOURCE = /^dashboard\.grafana\.app\//;

/** A dashboard in the classic form, whatever it came as: wrapped by the HTTP API, as a resource of v1 or v2, or bare. */
export function classicOf(document: JsonObject): JsonObject {
  const { dashboard, spec, metadata, apiVersion, kind } = document;
  if (isObject(dashboard) && !isList(document['panels'])) return classicOf(dashboard);
  if (isObject(spec) && (kind === 'Dashboard' || RESOURCE.test(textOf(apiVersion)))) {
    const uid = textOf(spec['uid']) || textOf(objectOf(metadata)['name']);
    return classicOf(uid === '' ? spec : { ...spec, uid });
  }
  if (isV2(document)) return v2AsClassic(document);
  return isList(document['rows']) ? withGrid(document) : document;
}

/** Before version 16 of the schema, rows held the panels. */
function withGrid(model: JsonObject): JsonObject {
  const panels = gridOfRows(objectsOf(model['rows']));
  return { ...without(model, 'rows'), panels: [...objectsOf(model['panels']), ...panels] };
}
