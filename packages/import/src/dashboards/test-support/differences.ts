import { isList, isObject, type Json } from '../json.ts';

/** Where two values differ, each place with what either holds there. */
export function differences(one: Json | undefined, other: Json | undefined, path: string): readonly string[] {
  if (one === other) return [];
  if ((isObject(one) && isObject(other)) || (isList(one) && isList(other))) {
    const [left, right] = [one, other] as [Readonly<Record<string, Json>>, Readonly<Record<string, Json>>];
    const own = (object: Readonly<Record<string, Json>>, key: string): Json | undefined =>
      Object.hasOwn(object, key) ? object[key] : undefined;
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
      differences(own(left, key), own(right, key), `${path}.${key}`),
    );
  }
  const [before, after] = [one, other].map((value) => String(JSON.stringify(value)).slice(0, 80));
  return [`${path}: ${before} became ${after}`];
}
