/** The same object with its keys in the order of Grafana's own export, which is alphabetical. */
export function sorted<T extends object>(object: T): T {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(object).sort()) result[key] = object[key as keyof T];
  return result as T;
}
