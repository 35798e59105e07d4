/** Units of Grafana's durations, which take one unit only, in milliseconds. */
const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const;

/** A length in milliseconds as Grafana reads it: `5400000` is `90m`. */
export function grafanaDuration(length: number): string {
  const [unit, size] = UNITS.find(([, size]) => length % size === 0) ?? ['ms', 1];
  return `${length / size}${unit}`;
}
