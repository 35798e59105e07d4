/** What can stand within the braces of an action, as Go's lexer cuts it. Source: https://pkg.go.dev/text/template/parse */
export type TemplateTokenKind =
  | 'bool'
  | 'char'
  | 'assign'
  | 'declare'
  | 'mark'
  | 'dot'
  | 'field'
  | 'identifier'
  | 'keyword'
  | 'nil'
  | 'number'
  | 'pipe'
  | 'space'
  | 'string'
  | 'variable'
  | '('
  | ')'
  | 'end';

export interface TemplateToken {
  readonly kind: TemplateTokenKind;
  readonly text: string;
}

/** Why a text is no template of Go. Whoever parses a template catches it. */
export class NoTemplate extends Error {}

const KEYWORDS: ReadonlySet<string> = new Set([
  ...['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'range', 'template', 'with'],
]);

const ACTION = /\{\{(?:-(?=[ \t\r\n]))?/g;
const COMMENT = /\/\*(?:(?!\*\/)[^])*\*\/(?:\s-)?\}\}/y;
const CLOSING = /(?:(?<=[ \t\r\n])-)?\}\}/y;

/** What follows a word, lest it be cut short: `$x.y` is well, `$x-y` is not. */
const AFTER_WORD = /[ \t\r\n.,|:()]|\}\}|$/y;

const TOKENS: readonly (readonly [TemplateTokenKind, RegExp])[] = [
  ['space', /[ \t\r\n]+/y],
  ['declare', /:=/y],
  ['assign', /=/y],
  ['pipe', /\|/y],
  ['string', /"(?:[^"\\\n]|\\[^\n])*"|`[^`]*`/y],
  ['char', /'(?:[^'\\\n]|\\[^\n])*'/y],
  ['variable', /\$[\p{L}\p{N}_]*/uy],
  ['field', /\.(?!\d)[\p{L}\p{N}_]+/uy],
  ['number', /[+-]?(?:\d|\.\d)[\w.]*(?:(?<=[eEpP])[+-]\w+)?|[+-]\w*/y],
  ['dot', /\./y],
  ['identifier', /[\p{L}\p{N}_]+/uy],
  ['(', /\(/y],
  [')', /\)/y],
  ['mark', /[ -~]/y],
];

const NUMBER =
  /^[+-]?(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d+)?|0[xX][\da-fA-F_]*\.?[\da-fA-F_]*[pP][+-]?\d+)i?$/;
const ESCAPED = /^.(?:[^\\]|\\(?:[abfnrtv\\"']|[0-7]{3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}))*.$/s;

/** The actions of a template, each as its tokens with an `end`. Throws `NoTemplate`. */
export function actionsOf(text: string): readonly (readonly TemplateToken[])[] {
  const actions: TemplateToken[][] = [];
  let from = 0;
  while (true) {
    ACTION.lastIndex = from;
    const opening = ACTION.exec(text);
    if (opening === null) return actions;
    const inside = opening.index + opening[0].length;
    const commentAt = opening[0].endsWith('-') ? inside + 1 : inside;
    COMMENT.lastIndex = commentAt;
    if (text.startsWith('/*', commentAt)) {
      if (!COMMENT.test(text)) throw new NoTemplate('a comment is not closed');
      from = COMMENT.lastIndex;
      continue;
    }
    const { tokens, end } = tokensFrom(text, inside);
    actions.push(tokens);
    from = end;
  }
}

function tokensFrom(text: string, start: number): { readonly tokens: TemplateToken[]; readonly end: number } {
  const tokens: TemplateToken[] = [];
  let at = start;
  let depth = 0;
  while (true) {
    CLOSING.lastIndex = at;
    if (CLOSING.test(text)) {
      if (depth > 0) throw new NoTemplate('a left parenthesis is not closed');
      tokens.push({ kind: 'end', text: '}}' });
      return { tokens, end: CLOSING.lastIndex };
    }
    if (at >= text.length) throw new NoTemplate("an action is not closed: '}}' is missing");
    const token = tokenAt(text, at);
    at += token.text.length;
    if (token.kind === '(') depth++;
    if (token.kind === ')' && --depth < 0) throw new NoTemplate('a right parenthesis is too many');
    tokens.push(token);
  }
}

function tokenAt(text: string, at: number): TemplateToken {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const [found] = match;
    if (kind === 'number' && !NUMBER.test(found)) throw new NoTemplate(`'${found}' is no number`);
    if ((kind === 'string' && !found.startsWith('`')) || kind === 'char') checkQuoted(kind, found);
    if (kind === 'variable' || kind === 'field' || kind === 'identifier') checkEnd(text, at + found.length);
    return { kind: kind === 'identifier' ? wordKind(found) : kind, text: found };
  }
  throw new NoTemplate(`unexpected '${text.slice(at, at + 1)}' in an action`);
}

function checkQuoted(kind: 'string' | 'char', found: string): void {
  const isWell =
    ESCAPED.test(found) && (kind === 'string' || [...found.replace(/\\(?:[xuU]?[\da-fA-F]+|.)/s, 'x')].length === 3);
  if (!isWell || found.includes(kind === 'string' ? String.raw`\'` : String.raw`\"`))
    throw new NoTemplate(`${found} is badly quoted`);
}

function checkEnd(text: string, end: number): void {
  AFTER_WORD.lastIndex = end;
  if (!AFTER_WORD.test(text)) throw new NoTemplate(`unexpected '${text.slice(end, end + 1)}' in an action`);
}

const wordKind = (word: string): TemplateTokenKind =>
  KEYWORDS.has(word) ? 'keyword' : word === 'true' || word === 'false' ? 'bool' : word === 'nil' ? 'nil' : 'identifier';
