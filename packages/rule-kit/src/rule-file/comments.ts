import { Lexer } from 'yaml';

/** A comment of a YAML text, and its line from 1 on. */
export interface YamlComment {
  readonly line: number;
  readonly text: string;
}

/** What the lexer puts in front of a scalar that does not begin with a mark of YAML. */
const SCALAR_FOLLOWS = '\x1f';

/** The comments of a YAML text; what looks like one within a text is none. */
export function commentsOf(text: string): readonly YamlComment[] {
  if (!text.includes('#')) return [];
  const comments: YamlComment[] = [];
  let line = 1;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && previous !== SCALAR_FOLLOWS) comments.push({ line, text: lexeme });
    for (let at = lexeme.indexOf('\n'); at !== -1; at = lexeme.indexOf('\n', at + 1)) line++;
    previous = lexeme;
  }
  return comments;
}
