/** A number with its unit, always in the base unit that Prometheus exposes. */
export interface Quantity<Unit extends string = string> {
  readonly value: number;
  readonly unit: Unit;
}

/** A number in any unit that a catalog declares: `quantity(3, 'dollars')`. Throws where the number is not finite. */
export function quantity<Unit extends string>(value: number, unit: Unit): Quantity<Unit> {
  if (!Number.isFinite(value)) throw new RangeError(`${value} ${unit} is not a finite quantity`);
  return { value, unit };
}

/** `seconds(0.15)` is 150 ms. */
export const seconds = (value: number): Quantity<'seconds'> => quantity(value, 'seconds');

/** `milliseconds(150)` is `seconds(0.15)`. */
export const milliseconds = (value: number): Quantity<'seconds'> => quantity(value / 1000, 'seconds');

/** A size in bytes. */
export const bytes = (value: number): Quantity<'bytes'> => quantity(value, 'bytes');

/** `mebibytes(1)` is `bytes(1_048_576)`. */
export const mebibytes = (value: number): Quantity<'bytes'> => quantity(value * 2 ** 20, 'bytes');

/** A share of one: `ratio(0.05)` is 5 %. */
export const ratio = (value: number): Quantity<'ratio'> => quantity(value, 'ratio');

/** A share of a hundred: `percent(5)` is `ratio(0.05)`. */
export const percent = (value: number): Quantity<'ratio'> => quantity(value / 100, 'ratio');

/** A number of things: requests, messages, jobs. */
export const count = (value: number): Quantity<'count'> => quantity(value, 'count');

/** A quantity as a person reads it: `150ms`, `5 %`, `1.5 KiB`, `10/s`, `1.5 KiB/s`. */
export function formatQuantity({ value, unit }: Quantity): string {
  if (unit.endsWith(PER_SECOND)) return `${formatQuantity({ value, unit: unit.slice(0, -PER_SECOND.length) })}/s`;
  switch (unit) {
    case 'seconds':
      return Math.abs(value) < 1 ? `${round(value * 1000)}ms` : `${round(value)}s`;
    case 'ratio':
      return `${round(value * 100)} %`;
    case 'count':
      return String(round(value));
    case 'bytes':
      return formatBytes(value);
    default:
      return `${round(value)} ${unit}`;
  }
}

const PER_SECOND = '/second';

const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

function formatBytes(value: number): string {
  const power =
    value === 0 ? 0 : Math.min(BYTE_UNITS.length - 1, Math.max(0, Math.floor(Math.log2(Math.abs(value)) / 10)));
  return `${round(value / 2 ** (10 * power))} ${BYTE_UNITS[power]}`;
}

/** Four significant digits are what a reader of a problem needs. */
const round = (value: number): number => Number(value.toPrecision(4));
