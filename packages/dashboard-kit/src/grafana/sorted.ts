/** The same object with its keys in the order of Grafana's own export, which is alphabetical. */
export const sorted = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) as T;
