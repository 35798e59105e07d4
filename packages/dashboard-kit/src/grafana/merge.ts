/** Parts of an object of Grafana's, to lay over what this package writes. */
export type Part<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Part<T[Key]> }
    : T;

type Plain = Readonly<Record<string, unknown>>;

/** `over` laid over `base`, key by key; a list or a value replaces what was there. Both stay as they are. */
export function merged<T>(base: T, over: Part<NoInfer<T>> | undefined): T {
  if (over === undefined) return base;
  if (!isPlain(base) || !isPlain(over)) return over as T;
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    result[key] = key in result ? merged(result[key], value as never) : value;
  }
  return result as T;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
