import type { Problem } from '@belvedere/core';
import { isList, isObject, objectOf, textOf, type Json, type JsonObject } from '../json.ts';
import { classicOf } from './classic-of.ts';

/** A dashboard as it was written, or why there is none. */
export type ReadDashboard =
  | { readonly document: JsonObject; readonly problem?: never }
  | { readonly problem: Problem; readonly document?: never };

/** No dashboard nests deeper; what does was made to break readers. */
const DEEPEST = 200;

/** Reads the JSON of a dashboard, classic or a resource of v1 or v2. */
export function readDashboard(file: string, text: string): ReadDashboard {
  const problem = (message: string, help: string): ReadDashboard => ({
    problem: { code: 'dashboards/malformed-file', severity: 'error', message, help, where: { file } },
  });
  let document: Json;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (error) {
    return problem(
      `${file} is no JSON: ${(error as Error).message.split('\n')[0]}.`,
      'export the dashboard from Grafana as JSON; YAML, or a half of a file, is none',
    );
  }
  const help = 'give a classic dashboard (with `panels`), or a resource of dashboard.grafana.app';
  if (depthOf(text) > DEEPEST) return problem(`${file} nests more than ${DEEPEST} levels deep.`, help);
  if (!isObject(document)) return problem(`${file} holds ${wordFor(document)}, and no dashboard.`, help);
  const model = classicOf(document);
  if (!isList(model['panels'])) {
    const keys = Object.keys(document).slice(0, 5);
    const found = keys.length === 0 ? 'nothing' : keys.map((key) => JSON.stringify(key.slice(0, 40))).join(', ');
    return problem(`${file} is no dashboard: it has no \`panels\`, but ${found}.`, help);
  }
  const stray = model['panels'].findIndex((panel) => !isObject(panel));
  if (stray >= 0)
    return problem(`panels[${stray}] of ${file} is ${wordFor(model['panels'][stray]!)}, and no panel.`, help);
  const kind = textOf(objectOf(document)['kind']);
  if (kind === 'LibraryPanel') return problem(`${file} is a library panel, and no dashboard.`, help);
  return { document };
}

const wordFor = (value: Json): string =>
  isList(value) ? 'a list' : value === null ? 'null' : `a ${typeof value === 'object' ? 'object' : typeof value}`;

/** How deep brackets nest in a text that is JSON. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inText) {
      if (character === '\\') at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}
