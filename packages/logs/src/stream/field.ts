/**
 * What a field of a log line holds: a text, a number, a truth, or a text that LogQL reads as a length of time (`250ms`)
 * or as a size (`5MB`).
 */
export type FieldKind = 'string' | 'number' | 'boolean' | 'duration' | 'bytes';

/** The fields of a stream's JSON, by name. */
export type LogFields = Readonly<Record<string, FieldKind>>;

/** The names of the fields of some kinds. */
export type FieldsOf<Fields extends LogFields, Kind extends FieldKind> = {
  [Name in keyof Fields & string]: Fields[Name] extends Kind ? Name : never;
}[keyof Fields & string];
