/** Braces that a template would take for the start of an action, also together with an action that follows. */
const OPENING = /\{{2,}|\{$/g;

/**
 * A text that Prometheus's templates give back as it is: `literal('a {{ b')` is `a {{ "{{" }} b`. A lone surrogate,
 * which no UTF-8 text can hold, becomes U+FFFD.
 */
export const literal = (text: string): string =>
  text.toWellFormed().replaceAll(OPENING, (braces) => `{{ "${braces}" }}`);
