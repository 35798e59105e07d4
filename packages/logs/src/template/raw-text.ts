/**
 * The parts of a template as they were written, with all backslashes, which mean something in the language. Only what
 * JavaScript itself makes its author escape is not: a backtick and a `$`.
 */
export const rawParts = ({ raw }: TemplateStringsArray): readonly string[] =>
  raw.map((part) =>
    part.replaceAll(/\\([\\`$])/g, (whole, character: string) => (character === '\\' ? whole : character)),
  );
