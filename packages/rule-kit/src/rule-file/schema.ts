import * as v from 'valibot';

/**
 * The shape of a Prometheus rule file, in which every scalar is a text. Fields that Prometheus does not know are
 * mistakes to it. Source: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/
 */
const text = v.nullish(v.string('must be a text'), '');
const texts = v.nullish(v.record(v.string(), v.nullable(v.string('must be a text'))), {});

const rule = v.strictObject({
  record: text,
  alert: text,
  expr: text,
  for: text,
  keep_firing_for: text,
  labels: texts,
  annotations: texts,
});

const group = v.strictObject({
  name: text,
  interval: text,
  query_offset: text,
  limit: text,
  labels: texts,
  rules: v.nullish(v.array(rule, 'must be a list of rules'), []),
});

export const fileSchema = v.nullish(
  v.strictObject({ groups: v.nullish(v.array(group, 'must be a list of groups'), []) }),
  {},
);

export type FileGroup = v.InferOutput<typeof group>;
export type FileRule = v.InferOutput<typeof rule>;

/** The fields of a group and of a rule, for who misspells one. */
export const FIELDS: readonly string[] = ['groups', ...Object.keys(group.entries), ...Object.keys(rule.entries)];
