import type { Span } from './places.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { tokenize, type TokenKind, type Tokens } from './tokens.ts';

/** Ends the parsing of a text at its first place that cannot be read on from. The parser itself catches it. */
export class Unreadable extends Error {
  readonly problem: SyntaxProblem;

  constructor(problem: SyntaxProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** The tokens of a text with the place that was read up to. */
export class TokenStream {
  readonly text: string;
  private readonly tokens: Tokens;
  private at = 0;

  constructor(text: string, variables: boolean) {
    this.text = text;
    this.tokens = tokenize(text, variables);
  }

  get kind(): TokenKind {
    return this.tokens.kinds[this.at]!;
  }

  is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  get nextKind(): TokenKind | undefined {
    return this.tokens.kinds[this.at + 1];
  }

  /** Where the token that comes next begins. */
  get from(): number {
    return this.tokens.from[this.at]!;
  }

  /** Where the last token that was taken ended. */
  get end(): number {
    return this.at === 0 ? 0 : this.tokens.to[this.at - 1]!;
  }

  get span(): Span {
    return [this.from, this.tokens.to[this.at]!];
  }

  get word(): string {
    return this.text.slice(this.from, this.tokens.to[this.at]);
  }

  /** Reads on; the text of the token. */
  take(): string {
    const { word } = this;
    this.at++;
    return word;
  }

  /** Reads on if the next token is of this kind. */
  takeIf(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.at++;
    return true;
  }

  /** Reads on, or ends the parsing with a sentence that says what was expected. */
  expect(kind: TokenKind, context: string, expected: string): void {
    if (!this.takeIf(kind)) this.unexpected(context, expected);
  }

  unexpected(context: string, expected?: string): never {
    const wanted = expected === undefined ? '' : `, expected ${expected}`;
    const { kind } = this;
    if (kind === 'Error') this.fail(this.tokens.error!);
    const found = kind === 'End' ? 'end of input' : `'${shortened(this.word)}'`;
    this.fail(`unexpected ${found}${context === '' ? '' : ` in ${context}`}${wanted}`);
  }

  private fail(message: string): never {
    const [from, to] = this.span;
    throw new Unreadable({ code: 'promql/syntax', message, span: [from, Math.max(to, from)] });
  }
}

const LONGEST_QUOTE = 40;
/** A text that is quoted in a message, cut where it is long. */
export const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
