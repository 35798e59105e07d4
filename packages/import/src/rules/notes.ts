import { stringLiteral } from '../string-literal.ts';
import type { QueryChooser } from './query/choose-query.ts';
import { ruleName, type ImportedGroup, type ImportedRule } from './imported-rule.ts';

/** Whatever an importer has to look at, in sentences: what was guessed, what has no typed form, what is lost. */
export function notesOf(
  groups: readonly ImportedGroup[],
  { guessed, known, contradictions }: QueryChooser,
  lost: readonly string[],
): readonly string[] {
  const rules = groups.flatMap((group) => group.rules);
  return [
    ...usedCatalogs(known.map(({ module }) => module)),
    ...guessed.declarations.map(
      ({ name, labels, remark = '' }) =>
        `guessed: ${stringLiteral(name)}${remark.slice('Guessed'.length, remark.indexOf(';'))}, with ${labelsOf(labels)}`,
    ),
    ...rules.flatMap((rule) => [...ruleNotes(rule, contradictions)]),
    ...groups.flatMap(({ written: { name, fields } }) => carriedNotes(`group ${name}`, Object.keys(fields))),
    ...lost.map((what) => `lost: ${shown(what)}`),
  ];
}

function usedCatalogs(modules: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const module of modules) counts.set(module, (counts.get(module) ?? 0) + 1);
  return [...counts].map(([module, count]) => `metrics of ${module}: ${count}`);
}

function* ruleNotes(
  { written, query, lostLabels }: ImportedRule,
  contradictions: QueryChooser['contradictions'],
): Generator<string> {
  const name = shown(ruleName(written));
  const contradiction = contradictions.get(query.text);
  if (query.form.kind === 'carried') yield `${name} is carried through as it is: ${shown(query.reason ?? '')}`;
  else if (contradiction !== undefined) {
    yield `${name} reads metrics declared anew, since the catalog says: ${shown(contradiction)}`;
  }
  if (lostLabels.length > 0) {
    yield `${name} names ${labelsOf(lostLabels)}, which its expression loses: Prometheus writes nothing there`;
  }
  yield* carriedNotes(name, Object.keys(written.fields));
}

const carriedNotes = (owner: string, fields: readonly string[]): readonly string[] =>
  fields.length === 0
    ? []
    : [`${shown(owner)} carries through what Prometheus does not know: ${fields.map(shown).join(', ')}`];

const labelsOf = (labels: readonly string[]): string =>
  labels.length === 0
    ? 'no label'
    : `${labels.length === 1 ? 'label' : 'labels'} ${labels.map((label) => `'${shown(label)}'`).join(', ')}`;

/** A text of the file on one line, with nothing that a terminal would obey. */
const shown = (text: string): string => stringLiteral(text).slice(1, -1);
