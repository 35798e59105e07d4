/** A value of YAML that the kit has no type for. */
export type Carried = string | number | boolean | null | readonly Carried[] | { readonly [field: string]: Carried };

/** Fields of another ruler, by their names: `{ partial_response_strategy: 'abort' }`. They are printed as they are. */
export type CarriedFields = Readonly<Record<string, Carried>>;

/**
 * The fields that an imported rule or group carries through. Throws a `TypeError` where one of them has an option of its
 * own, since it would be printed twice.
 */
export function carriedFields(owner: string, fields: CarriedFields = {}, known: readonly string[]): CarriedFields {
  for (const field of Object.keys(fields)) {
    if (known.includes(field))
      throw new TypeError(`${owner}: the field '${field}' is no foreign one: it has an option`);
  }
  return fields;
}
