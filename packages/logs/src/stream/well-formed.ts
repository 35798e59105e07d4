/** The text itself. Throws a `RangeError` where it holds half of a character, which no query can carry. */
export function wellFormed(owner: string, text: string): string {
  if (!text.isWellFormed())
    throw new RangeError(`${owner}: the text ${JSON.stringify(text)} holds half of a character`);
  return text;
}
