/** A query of lines, or one that computes numbers from them, written in LogQL and found to be it. */
export class Logql {
  readonly language = 'logql';
  readonly answer: 'lines' | 'series';
  readonly text: string;

  constructor(text: string, answer: 'lines' | 'series') {
    this.text = text;
    this.answer = answer;
  }

  toString(): string {
    return this.text;
  }
}

/** A query written in Lucene's language and found to be it. */
export class Lucene {
  readonly language = 'lucene';
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}
