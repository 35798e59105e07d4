/** Each thing that shares a value with an earlier one, with that one. */
export function* repeated<T>(
  things: readonly T[],
  value: (thing: T) => unknown,
): Generator<readonly [again: T, first: T]> {
  const seen = new Map<unknown, T>();
  for (const thing of things) {
    const first = seen.get(value(thing));
    if (first === undefined) seen.set(value(thing), thing);
    else yield [thing, first];
  }
}
