import type { SourceCode } from 'eslint';
import type { TaggedTemplate } from './syntax.ts';

const NAME = 'promql';

/** Whether a template is tagged `promql`, or by a member of that name, or by what was imported under another one. */
export function isPromql({ tag }: TaggedTemplate, source: SourceCode): boolean {
  if (tag.type === 'MemberExpression') {
    return !tag.computed && tag.property.type === 'Identifier' && tag.property.name === NAME;
  }
  if (tag.type !== 'Identifier') return false;
  if (tag.name === NAME) return true;
  const { references } = source.getScope(tag);
  const definitions = references.find(({ identifier }) => identifier === tag)?.resolved?.defs ?? [];
  return definitions.some(
    ({ node }) => node.type === 'ImportSpecifier' && node.imported.type === 'Identifier' && node.imported.name === NAME,
  );
}
