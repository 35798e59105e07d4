/**
 * A type that nothing satisfies and whose name is read by a person: where a generic parameter resolves to
 * `Invalid<'…'>`, the compiler's message ends with that sentence.
 */
export interface Invalid<Sentence extends string> {
  readonly invalid: Sentence;
}
