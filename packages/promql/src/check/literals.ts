/** A pattern of literal texts alone: `a`, `a|b`, `(a|b)`; a dot, like every other sign with a meaning, is escaped. */
const LITERALS = /^(?:[\w \-:/,@%#&;=~<>!"'|]|\\[.\-/+*?()[\]{}|^$])*$/;
const ESCAPED = /\\(.)/g;

/** The texts that a regular expression matches, where it lists them. */
export function literalAlternatives(pattern: string): readonly string[] | undefined {
  const inner = pattern.startsWith('(') && pattern.endsWith(')') ? pattern.slice(1, -1).replace(/^\?:/, '') : pattern;
  if (!LITERALS.test(inner)) return undefined;
  return inner.split(/(?<!\\)\|/).map((text) => text.replaceAll(ESCAPED, '$1'));
}
