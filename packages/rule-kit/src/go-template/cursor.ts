import { NoTemplate, type TemplateToken } from './tokens.ts';

/** Where a reader stands in the actions of a template. */
export class TemplateCursor {
  /** The place in the current action. */
  at = 0;
  private readonly actions: readonly (readonly TemplateToken[])[];
  private action = 0;
  private tokens: readonly TemplateToken[] = [];

  constructor(actions: readonly (readonly TemplateToken[])[]) {
    this.actions = actions;
  }

  /** Goes to the next action; whether there is one. */
  nextAction(): boolean {
    const tokens = this.actions[this.action++];
    if (tokens === undefined) return false;
    this.tokens = tokens;
    this.at = 0;
    return true;
  }

  /** The next token, be it a space. */
  get here(): TemplateToken {
    return this.tokens[this.at]!;
  }

  /** The next token that is no space. */
  peek(): TemplateToken {
    while (this.here.kind === 'space') this.at++;
    return this.here;
  }

  next(): TemplateToken {
    const token = this.peek();
    this.at++;
    return token;
  }

  /** Throws where something follows what the context wants. */
  expectEnd(context: string): void {
    const { kind, text } = this.next();
    if (kind !== 'end') throw new NoTemplate(`unexpected '${text}' in {{${context}}}`);
  }
}
