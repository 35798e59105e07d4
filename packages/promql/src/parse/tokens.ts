import { isKeyword, type Keyword } from '../language/keywords.ts';
import { scanNumber } from './numbers.ts';
import { scanString } from './strings.ts';
import { variableEnd } from './variables.ts';

/**
 * What a token is: a punctuation mark or keyword by its own text (`(`, `==`, `offset`), or one of these classes. A
 * `template` is a word with a Grafana variable in it.
 */
export type TokenKind = TokenClass | Keyword | Punctuation;
type TokenClass = 'Word' | 'Metric' | 'Number' | 'Duration' | 'String' | 'Template' | 'Error' | 'End';
type Punctuation = (typeof OPERATORS)[Mode][number];

/** The tokens of a text as parallel lists: a text of a megabyte has hundreds of thousands. */
export interface Tokens {
  readonly kinds: readonly TokenKind[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Why the last token is an error. */
  readonly error: string | undefined;
}

const isAlpha = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95; /* _ */
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;
const COLON = 58;
const DOT = 46;

/** Where a token stands decides how it is read: inside braces every word is a label, inside brackets only durations stand. */
type Mode = 'expression' | 'braces' | 'brackets';

const OPERATORS = {
  // Longer ones first.
  expression: [
    '==',
    '!=',
    '<=',
    '</',
    '>=',
    '>/',
    '(',
    ')',
    '{',
    '[',
    ']',
    ',',
    '+',
    '-',
    '*',
    '/',
    '%',
    '^',
    '<',
    '>',
    '=',
    '@',
  ],
  braces: ['=~', '!~', '!=', '=', ',', '}'],
  brackets: ['(', ')', ']', ',', ':', '+', '-', '*', '/', '%', '^'],
} as const satisfies Record<Mode, readonly string[]>;
const byStart = (operators: readonly Punctuation[]): ReadonlyMap<string, readonly Punctuation[]> =>
  new Map(operators.map(([start]) => [start!, operators.filter((operator) => operator.startsWith(start!))]));

const OPERATORS_BY_START: Readonly<Record<Mode, ReadonlyMap<string, readonly Punctuation[]>>> = {
  expression: byStart(OPERATORS.expression),
  braces: byStart(OPERATORS.braces),
  brackets: byStart(OPERATORS.brackets),
};
const DURATION_WORDS: readonly Keyword[] = ['step', 'range', 'min_of', 'max_of'];

/** Splits a text as Prometheus does. The list ends with `End`, or with `Error` at what is no token. */
export function tokenize(text: string, variables: boolean): Tokens {
  const kinds: TokenKind[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let mode: Mode = 'expression';
  let error: string | undefined;
  let at = 0;
  /** Within brackets Prometheus takes a comment only after a number, and a colon only after a number in any brackets. */
  let isBeforeNumber = false;
  let hasRange = false;

  const push = (kind: TokenKind, end: number): void => {
    kinds.push(kind);
    from.push(at);
    to.push(end);
    at = end;
  };

  while (error === undefined) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
    } else if (at >= text.length) {
      push('End', at);
      break;
    } else if (code === 35 /* # */ && !isBeforeNumber) {
      while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
    } else {
      const char = text[at]!;
      const word = isAlpha(code) || (code === COLON && mode === 'expression') ? wordEnd(text, at, mode) : at;
      const template = variables ? templateEnd(text, at, mode) : at;
      if (template > at) {
        push('Template', template);
        hasRange ||= mode === 'brackets';
        isBeforeNumber = false;
      } else if (word > at) {
        const name = text.slice(at, word);
        const kind = wordKind(name, mode, text, word);
        if (kind === 'Error') error = `unexpected '${name}'`;
        push(kind, word);
      } else if (char === '"' || char === "'" || char === '`') {
        const scanned = scanString(text, at);
        error = scanned.error;
        push(error === undefined ? 'String' : 'Error', scanned.end);
      } else if (mode !== 'braces' && (isDigit(code) || (code === DOT && isDigit(text.charCodeAt(at + 1))))) {
        const scanned = scanNumber(text, at);
        if (scanned.kind === 'Error')
          error = `bad number or duration syntax: '${text.slice(at, Math.min(scanned.end, at + 40))}'`;
        push(scanned.kind, scanned.end);
        hasRange ||= mode === 'brackets';
        isBeforeNumber = false;
      } else {
        const operator = OPERATORS_BY_START[mode].get(char)?.find((candidate) => text.startsWith(candidate, at));
        if (operator === undefined || (operator === ':' && !hasRange)) {
          error = `unexpected character '${String.fromCodePoint(text.codePointAt(at)!)}'${mode === 'braces' ? ' inside braces' : ''}`;
          push('Error', at + 1);
        } else {
          push(operator, at + operator.length);
          if (operator === '{') mode = 'braces';
          else if (operator === '[') mode = 'brackets';
          else if (operator === '}' || operator === ']') mode = 'expression';
          isBeforeNumber = operator === '[' || (isBeforeNumber && operator !== ']');
        }
      }
    }
  }
  return { kinds, from, to, error };
}

function wordEnd(text: string, start: number, mode: Mode): number {
  let end = start;
  while (true) {
    const code = text.charCodeAt(end);
    if (!isAlpha(code) && !isDigit(code) && !(code === COLON && mode === 'expression')) return end;
    end++;
  }
}

/** The end of a word, number or duration that holds a Grafana variable; the start itself where none does. */
function templateEnd(text: string, start: number, mode: Mode): number {
  let end = start;
  let isTemplate = false;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const variable = code === 36 /* $ */ || code === 91 /* [ */ ? variableEnd(text, end) : end;
    if (variable > end) {
      isTemplate = true;
      end = variable;
    } else if (isAlpha(code) || isDigit(code) || (code === COLON && mode === 'expression')) {
      end++;
    } else {
      break;
    }
  }
  return isTemplate ? end : start;
}

function wordKind(name: string, mode: Mode, text: string, end: number): TokenKind {
  if (mode === 'braces') return 'Word';
  const lower = name.toLowerCase();
  if (mode === 'brackets') return DURATION_WORDS.find((known) => known === lower) ?? 'Error';
  if (lower === 'inf' || lower === 'nan') return 'Number';
  if (isKeyword(lower)) {
    // `fill` came late: it stays a name wherever no parenthesis follows.
    return lower.startsWith('fill') && !/^[ \t\n\r]*\(/.test(text.slice(end, end + 1000)) ? 'Word' : lower;
  }
  return name.includes(':') ? 'Metric' : 'Word';
}
