import { durationLength, formatDuration } from '@belvedere/core';
import {
  prometheusGroup,
  type CarriedFields,
  type RuleGroup,
  type WrittenGroup,
  type WrittenRule,
} from '@belvedere/rule-kit';
import { canonical, parsedExpression } from './query/parsed.ts';

type Texts = Readonly<Record<string, string>>;

/** A group in normal form: see docs/import-rules.md. */
export type NormalGroup = Readonly<Record<string, unknown>>;

/**
 * Groups in the form in which two files are compared: expressions and durations in one spelling, what is empty left out.
 * Keys are in order, so that equal groups are equal as JSON.
 */
export const normalForm = (groups: readonly WrittenGroup[]): readonly NormalGroup[] => groups.map(normalGroup);

const normalGroup = ({ name, interval, queryOffset, limit, labels, fields, rules }: WrittenGroup): NormalGroup =>
  sorted({
    name: name.toWellFormed(),
    ...length('interval', interval),
    ...length('query_offset', queryOffset),
    ...(limit === '' ? {} : { limit: Number(limit) }),
    ...map('labels', labels),
    ...wellFormed(fields),
    rules: rules.map(normalRule),
  });

const normalRule = (rule: WrittenRule): NormalGroup =>
  sorted({
    ...(rule.alert === '' ? { record: rule.record } : { alert: rule.alert.toWellFormed() }),
    expr: canonical(parsedExpression(rule.expr).node),
    ...length('for', rule.for),
    ...length('keep_firing_for', rule.keepFiringFor),
    ...map('labels', rule.labels),
    ...map('annotations', rule.annotations),
    ...wellFormed(rule.fields),
  });

/** A length in milliseconds; none where the text is empty. */
export const lengthOf = (text: string): number => (text === '' || text === '0' ? 0 : durationLength(text));

const length = (field: string, text: string): Readonly<Record<string, string>> =>
  lengthOf(text) === 0 ? {} : { [field]: formatDuration(lengthOf(text)) };

const map = (field: string, texts: Texts): Readonly<Record<string, unknown>> =>
  Object.keys(texts).length === 0 ? {} : { [field]: sorted(wellFormed(texts)) };

const wellFormed = (value: CarriedFields): CarriedFields =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part,
  ) as CarriedFields;

const sorted = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The form of a group that was compiled: equal to that of the group that it was imported from. */
export function compiledForm(group: RuleGroup): NormalGroup {
  const {
    name,
    interval = '',
    query_offset: queryOffset = '',
    limit,
    labels: ofGroup = {},
    rules,
    ...fields
  } = prometheusGroup(group);
  return normalGroup({
    name,
    interval,
    queryOffset,
    limit: limit === undefined ? '' : String(limit),
    labels: ofGroup,
    fields: fields as CarriedFields,
    rules: rules.map((rule): WrittenRule => {
      const { expr, labels = {}, record = '', alert = '', annotations = {}, ...rest } = rule as CompiledRule;
      const { for: pending = '', keep_firing_for: keepFiringFor = '', ...others } = rest;
      return { record, alert, expr, for: pending, keepFiringFor, labels, annotations, fields: others as CarriedFields };
    }),
  });
}

interface CompiledRule {
  readonly expr: string;
  readonly record?: string;
  readonly alert?: string;
  readonly for?: string;
  readonly keep_firing_for?: string;
  readonly labels?: Texts;
  readonly annotations?: Texts;
}
