import { closest } from '@belvedere/core';
import * as v from 'valibot';
import type { Malformed, Path } from './read.ts';
import { FIELDS } from './schema.ts';

/**
 * The shape of rules that may be another ruler's: what Prometheus does not know stands beside what it knows. Every
 * scalar is a text.
 */
const text = v.nullish(v.string('must be a text'), '');
const texts = v.nullish(v.custom<TextMap>(isTextMap, 'must be a map of texts'), {});

/** A record of valibot would lose the label `constructor`. */
type TextMap = Readonly<Record<string, string | null>>;
function isTextMap(value: unknown): value is TextMap {
  if (!(value instanceof Object) || Array.isArray(value)) return false;
  return Object.values(value).every((text) => text === null || typeof text === 'string');
}

const rule = v.looseObject({
  record: text,
  alert: text,
  expr: text,
  for: text,
  keep_firing_for: text,
  labels: texts,
  annotations: texts,
});

const group = v.looseObject({
  name: text,
  interval: text,
  query_offset: text,
  limit: text,
  labels: texts,
  rules: v.nullish(v.array(rule, 'must be a list of rules'), []),
});

const file = v.nullish(v.looseObject({ groups: v.nullish(v.array(group, 'must be a list of groups'), []) }), {});

export type ForeignGroup = v.InferOutput<typeof group>;
export type ForeignRule = v.InferOutput<typeof rule>;

/** The fields of a group, and of a rule, that Prometheus knows. */
export const GROUP_FIELDS: ReadonlySet<string> = new Set(Object.keys(group.entries));
export const RULE_FIELDS: ReadonlySet<string> = new Set(Object.keys(rule.entries));

/** The groups of a part of a text, or how its structure is wrong. */
export function readGroups(
  value: unknown,
  root: Path,
): { readonly groups: readonly ForeignGroup[]; readonly malformed: readonly Malformed[] } {
  const result = v.safeParse(file, value);
  if (result.success) return { groups: result.output?.groups ?? [], malformed: [] };
  return { groups: [], malformed: result.issues.map((issue) => malformedBy(issue, root)) };
}

function malformedBy(issue: v.BaseIssue<unknown>, root: Path): Malformed {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const field = String(path.at(-1) ?? 'the file');
  const expected = issue.message.startsWith('must ') ? issue.message : 'must be an object';
  return {
    message: `'${field}' ${expected}, and is ${kindOf(issue.input)}`,
    help: 'correct the structure',
    path: [...root, ...path],
  };
}

/**
 * What the field that another ruler may know is mistaken for; nothing where it is far from all that Prometheus knows.
 */
export function misspelling(field: string): string | undefined {
  if (OF_OTHERS.has(field)) return undefined;
  return closest(field, FIELDS);
}

/**
 * Fields of Thanos, Mimir and vmalert.
 * Sources: https://thanos.io/tip/components/rule.md/, https://grafana.com/docs/mimir/latest/references/http-api/#get-rule-group
 * and https://docs.victoriametrics.com/victoriametrics/vmalert/#groups
 */
const OF_OTHERS: ReadonlySet<string> = new Set([
  ...['partial_response_strategy', 'source_tenants', 'evaluation_delay', 'align_evaluation_time_on_interval'],
  ...['type', 'params', 'headers', 'notifier_headers', 'tenant', 'concurrency', 'eval_offset', 'eval_delay'],
  ...['eval_alignment', 'update_entries_limit', 'debug', 'id'],
]);

const kindOf = (value: unknown): string =>
  value === null || value === undefined
    ? 'empty'
    : Array.isArray(value)
      ? 'a list'
      : value instanceof Object
        ? 'an object'
        : 'a text';
