import { stringLiteral } from '../string-literal.ts';

/** A line that the format does not allow, said in a sentence. */
export class MalformedLine extends Error {
  override readonly name = 'MalformedLine';
}

const BLANKS = /[ \t]*/y;

/** Reads one line from left to right. What is not as expected is a {@link MalformedLine} that names the column. */
export class LineReader {
  private readonly text: string;
  private at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** What a sticky pattern matches here, after any blanks; `undefined` where it does not. */
  take(pattern: RegExp): string | undefined {
    this.skipBlanks();
    pattern.lastIndex = this.at;
    const [taken] = pattern.exec(this.text) ?? [];
    this.at += taken?.length ?? 0;
    return taken;
  }

  expect(pattern: RegExp, what: string): string {
    return this.take(pattern) ?? this.fail(what);
  }

  /** A text in double quotes, without them and with its escapes as they are; `undefined` where no quote begins. */
  takeQuoted(): string | undefined {
    this.skipBlanks();
    if (this.text[this.at] !== '"') return undefined;
    let end = this.at + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    if (end >= this.text.length) this.fail('a closing double quote', this.text.length);
    const quoted = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    return quoted;
  }

  expectEnd(): void {
    this.skipBlanks();
    if (this.at < this.text.length) this.fail('the end of the line');
  }

  /** Ends the reading: here, something else was expected. */
  fail(expected: string, at = this.at): never {
    const rest = this.text.slice(at);
    const found = rest === '' ? 'the line ends' : `there is ${stringLiteral(rest.slice(0, 20))}`;
    throw new MalformedLine(`column ${at + 1}: ${expected} is expected, and ${found}`);
  }

  private skipBlanks(): void {
    BLANKS.lastIndex = this.at;
    BLANKS.exec(this.text);
    this.at = BLANKS.lastIndex;
  }
}
