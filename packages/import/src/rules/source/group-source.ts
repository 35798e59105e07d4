import { stringLiteral } from '../../string-literal.ts';
import type { ImportedGroup } from '../imported-rule.ts';
import type { ModuleSource } from './module.ts';
import { durationField, fieldOf, fieldsOf } from './rule-source.ts';

/** What is decided for a group beside what was written. */
export interface GroupNames {
  readonly domain: string;
  readonly constant: string;
  /** The constants of its rules. */
  readonly rules: readonly string[];
  /** What its file is named after, where another group has its name. */
  readonly key?: string;
}

/** The constant of a group, below those of its rules. */
export function groupSource({ written }: ImportedGroup, names: GroupNames, module: ModuleSource): string {
  module.import('@belvedere/rule-kit', 'importedGroup');
  const { name, interval, queryOffset, limit, labels, fields } = written;
  const options = [
    ...(names.key === undefined ? [] : [`key: ${stringLiteral(names.key)}`]),
    ...durationField('interval', interval),
    ...durationField('queryOffset', queryOffset),
    ...(limit === '' ? [] : [`limit: ${Number(limit)}`]),
    ...fieldOf('labels', labels),
    ...fieldsOf(fields),
    `rules: [${names.rules.join(', ')}]`,
  ];
  const owner = `${stringLiteral(names.domain)}, ${stringLiteral(name)}`;
  return `export const ${names.constant} = importedGroup(${owner}, {\n${options.join(',\n')},\n});`;
}
