import { durationLength } from '@belvedere/core';
import { templateProblem } from '../go-template/check-template.ts';
import type { FileGroup, FileRule } from './schema.ts';

/** What is wrong with a field: Prometheus refuses the file for each of them. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
  readonly help: string;
}

/** Everything but the expression that Prometheus refuses in a rule. Source: https://pkg.go.dev/github.com/prometheus/prometheus/model/rulefmt */
export function* ruleProblems(rule: FileRule): Generator<FieldProblem> {
  const { record, alert, expr, labels, annotations } = rule;
  if (record !== '' && alert !== '') {
    yield problem('record', `the rule has both 'record' (${record}) and 'alert' (${alert})`, 'make two rules of it');
  }
  if (record === '' && alert === '') yield problem('expr', "the rule has neither 'record' nor 'alert'", 'name it');
  if (expr === '') yield problem('expr', 'the rule has no expression', 'write one');
  for (const field of ['for', 'keep_firing_for'] as const) yield* durationProblems(field, rule[field]);
  if (record !== '') yield* recordingProblems(rule);
  if (alert !== '') yield* templateProblems(rule);
  yield* labelProblems('labels', labels);
  for (const name of Object.keys(annotations)) {
    if (!isName(name))
      yield problem('annotations', `'${name}' cannot be the name of an annotation`, 'name it in UTF-8');
  }
}

/** Everything that Prometheus refuses in a group beside its rules; `earlier` are the names of the groups before it. */
export function* groupProblems(group: FileGroup, earlier: ReadonlySet<string>): Generator<FieldProblem> {
  const { name, interval, query_offset: offset, limit, labels } = group;
  if (name === '') yield problem('name', 'the group has no name', 'name it');
  if (earlier.has(name)) yield problem('name', `the file has two groups named '${name}'`, 'rename one of them');
  yield* durationProblems('interval', interval);
  yield* durationProblems('query_offset', offset);
  if (limit !== '' && !/^[-+]?\d+$/.test(limit))
    yield problem('limit', `the limit '${limit}' is no whole number`, 'write a number of series');
  yield* labelProblems('labels', labels);
}

function* recordingProblems({
  record,
  for: pending,
  keep_firing_for: keep,
  annotations,
}: FileRule): Generator<FieldProblem> {
  if (/[{}]/.test(record)) {
    yield problem(
      'record',
      `the recording's name '${record}' has braces`,
      'put matchers into the expression, and labels under labels',
    );
  } else if (!isName(record)) {
    yield problem('record', `'${record}' cannot be the name of a series`, 'name it level:metric:operations');
  }
  const help = 'remove it: only an alert has it';
  if (Object.keys(annotations).length > 0) yield problem('annotations', 'a recording has no annotations', help);
  if (isSet(pending)) yield problem('for', "a recording has no 'for'", help);
  if (isSet(keep)) yield problem('keep_firing_for', "a recording has no 'keep_firing_for'", help);
}

/** Only an alert's labels and annotations are templates. */
function* templateProblems({ labels, annotations }: FileRule): Generator<FieldProblem> {
  for (const [field, texts] of Object.entries({ labels, annotations })) {
    for (const [name, text] of Object.entries(texts)) {
      const found = text === null ? undefined : templateProblem(text);
      if (found !== undefined)
        yield problem(field, `the template of '${name}' cannot be read: ${found.message}`, found.help);
    }
  }
}

function* labelProblems(field: string, labels: Readonly<Record<string, string | null>>): Generator<FieldProblem> {
  for (const [name, value] of Object.entries(labels)) {
    if (!isName(name) || name === '__name__')
      yield problem(field, `'${name}' cannot be the name of a label`, 'rename it');
    if (value !== null && !value.isWellFormed())
      yield problem(field, `the value of label '${name}' is no UTF-8`, 'correct it');
  }
}

function* durationProblems(field: string, text: string): Generator<FieldProblem> {
  if (text === '' || text === '0') return;
  try {
    durationLength(text);
  } catch (error) {
    yield problem(field, (error as RangeError).message, 'correct the duration');
  }
}

const isSet = (text: string): boolean => text !== '' && !/^0+(?:[smhdwy]|ms)?$/.test(text);
/** Any UTF-8 names a series or a label since Prometheus 3. */
const isName = (name: string): boolean => name !== '' && name.isWellFormed();
const problem = (field: string, message: string, help: string): FieldProblem => ({ field, message, help });
