import { formatDuration } from '@belvedere/core';
import { stringLiteral } from '../../string-literal.ts';
import type { ImportedRule } from '../imported-rule.ts';
import { lengthOf } from '../normal-form.ts';
import type { WrittenQuery } from '../query/written-query.ts';
import { carriedLiteral, keyLiteral, templateText, textsLiteral } from './literals.ts';
import type { ModuleSource } from './module.ts';

const PROMQL = '@belvedere/promql';
const RULE_KIT = '@belvedere/rule-kit';

/** The names under which modules' exports are imported. */
export type AliasOf = (module: string, name: string) => string;

/** The constant of a rule. */
export function ruleSource(
  name: string,
  { written, query, lostLabels }: ImportedRule,
  module: ModuleSource,
  aliasOf: AliasOf,
): string {
  const expression = querySource(query, module, aliasOf);
  const own = [
    ...fieldOf('labels', written.labels),
    ...(written.alert === '' ? [] : fieldOf('annotations', written.annotations)),
    ...(lostLabels.length === 0 ? [] : [`lostLabels: [${lostLabels.map(stringLiteral).join(', ')}]`]),
    ...fieldsOf(written.fields),
  ];
  if (written.alert === '') {
    module.import(RULE_KIT, 'importedRecording');
    const options = own.length === 0 ? '' : `, {\n${own.join(',\n')},\n}`;
    return `export const ${name} = importedRecording(${stringLiteral(written.record)}, ${expression}${options});`;
  }
  module.import(RULE_KIT, 'importedAlert');
  const options = [
    `when: ${expression}`,
    ...durationField('for', written.for),
    ...durationField('keepFiringFor', written.keepFiringFor),
    ...own,
  ];
  return `export const ${name} = importedAlert(${stringLiteral(written.alert)}, {\n${options.join(',\n')},\n});`;
}

/** A field for a length of time; none for a length of zero. */
export const durationField = (field: string, text: string): readonly string[] =>
  lengthOf(text) === 0 ? [] : [`${field}: '${formatDuration(lengthOf(text))}'`];

/** A field for texts; none where there are none. */
export const fieldOf = (field: string, texts: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(texts).length === 0 ? [] : [`${field}: ${textsLiteral(texts)}`];

/** The field for what only other rulers know. */
export const fieldsOf = (fields: ImportedRule['written']['fields']): readonly string[] =>
  Object.keys(fields).length === 0
    ? []
    : [
        `fields: { ${Object.entries(fields)
          .map(([key, value]) => `${keyLiteral(key)}: ${carriedLiteral(value)}`)
          .join(', ')} }`,
      ];

/** The expression of a query, as the module of its owner writes it. */
export function querySource(
  { form, text, unit, labels }: WrittenQuery,
  module: ModuleSource,
  aliasOf: AliasOf,
): string {
  if (form.kind === 'carried') {
    module.import(RULE_KIT, 'importedExpression');
    const shape = [`unit: ${stringLiteral(unit)}`, ...(labels.length === 0 ? [] : [`labels: ${list(labels)}`])];
    return `importedExpression(\`${templateText(text)}\`, { ${shape.join(', ')} })`;
  }
  module.import(PROMQL, 'promql');
  const { texts, metrics } = form.template;
  let written = templateText(texts[0]!);
  for (const [at, { reference, isOfAnyJob }] of metrics.entries()) {
    const { imported, module: from, source } = reference;
    const alias = aliasOf(from, imported);
    module.import(from, imported, alias);
    if (isOfAnyJob) module.import(PROMQL, 'anyJob');
    const metric = alias + source.slice(imported.length);
    written += `\${${isOfAnyJob ? `anyJob(${metric})` : metric}}${templateText(texts[at + 1]!)}`;
  }
  const shape = [unit, ...labels].map(stringLiteral).join(', ');
  return `promql\`${written}\`.returns(${shape})`;
}

const list = (texts: readonly string[]): string => `[${texts.map(stringLiteral).join(', ')}]`;
