import { closest } from '@belvedere/core';
import { FAILSAFE_SCHEMA, loadAll, YAMLException } from 'js-yaml';
import * as v from 'valibot';
import { FIELDS, fileSchema, type FileGroup } from './schema.ts';

/** Where in a document something stands: keys of objects and indices of lists. */
export type Path = readonly (string | number)[];

/** What is wrong with a file's structure. A file that is no YAML has a line, all else a path. */
export interface Malformed {
  readonly message: string;
  readonly help: string;
  readonly path: Path;
  readonly line?: number;
}

export interface RuleFileContent {
  readonly groups: readonly FileGroup[];
  /** Where the groups lie: in a `PrometheusRule` below `spec`. */
  readonly root: Path;
  readonly malformed: readonly Malformed[];
}

/** Reads a rule file, or the first document of it: only that one is a rule file to Prometheus. */
export function readRuleFile(text: string): RuleFileContent {
  let document: unknown;
  try {
    [document] = loadAll(text, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    const malformed = { message: `the file is no YAML: ${reason}`, help: 'correct the YAML', path: [] };
    return {
      groups: [],
      root: [],
      malformed: [mark === undefined ? malformed : { ...malformed, line: mark.line + 1 }],
    };
  }
  const root = isPrometheusRule(document) ? ['spec'] : [];
  const result = v.safeParse(fileSchema, isPrometheusRule(document) ? document.spec : document);
  if (result.success) return { groups: result.output?.groups ?? [], root, malformed: [] };
  return { groups: [], root, malformed: result.issues.map((issue) => malformedBy(issue, root)) };
}

const isPrometheusRule = (document: unknown): document is { spec: unknown } =>
  document instanceof Object && 'kind' in document && document.kind === 'PrometheusRule' && 'spec' in document;

function malformedBy(issue: v.BaseIssue<unknown>, root: Path): Malformed {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const field = String(path.at(-1) ?? 'the file');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const near = closest(field, FIELDS);
    const help = near === undefined || near === field ? 'remove it' : `did you mean '${near}'?`;
    return { message: `Prometheus knows no field '${field}' here`, help, path: [...root, ...path] };
  }
  const expected = issue.message.startsWith('must ') ? issue.message : 'must be an object';
  return {
    message: `'${field}' ${expected}, and is ${kindOf(issue.input)}`,
    help: 'correct the structure',
    path: [...root, ...path],
  };
}

const kindOf = (value: unknown): string =>
  value === null || value === undefined
    ? 'empty'
    : Array.isArray(value)
      ? 'a list'
      : value instanceof Object
        ? 'an object'
        : 'a text';
