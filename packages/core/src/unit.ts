/**
 * Units as short names that the compiler can calculate with: `seconds`, `bytes`, `count`, `ratio`, and rates such as
 * `bytes/second`. Each rule of the algebra stands twice, as a type and as the function that does the same at run time;
 * a test holds the two together.
 */

/** What a counter's `rate` is measured in: seconds per second are a ratio, all else gains `/second`. */
export type PerSecond<Unit extends string> = Unit extends 'seconds' ? 'ratio' : `${Unit}/second`;

/** The units of a plain number. */
export type Dimensionless = 'ratio' | 'count';

/** The unit of a quotient. Like units cancel to a ratio; a count divides nothing away; per second over per second is per item. */
export type Divide<Left extends string, Right extends string> = [Left, Right] extends [Right, Left]
  ? 'ratio'
  : Right extends Dimensionless
    ? Left
    : [Left, Right] extends [`${infer Top}/second`, `${infer Bottom}/second`]
      ? Divide<Top, Bottom>
      : Right extends `${infer Bottom}/second`
        ? [Left, Bottom] extends [Bottom, Left] | [Dimensionless, Dimensionless]
          ? 'seconds'
          : `${Left}/${Right}`
        : Right extends 'seconds'
          ? `${Left}/second`
          : `${Left}/${Right}`;

/** The unit of a product. Dimensionless factors vanish; per second times seconds is the whole. */
export type Multiply<Left extends string, Right extends string> = Right extends Dimensionless
  ? Left
  : Left extends Dimensionless
    ? Right
    : [Left, Right] extends [`${infer Top}/second`, 'seconds'] | ['seconds', `${infer Top}/second`]
      ? Top
      : `${Left}*${Right}`;

/** The unit whose square this is; none where it is no square. A plain number has the root of a plain number. */
export type SquareRoot<Unit extends string> = Unit extends Dimensionless
  ? Unit
  : Unit extends `${infer Root}*${infer Same}`
    ? [Root, Same] extends [Same, Root]
      ? Root
      : never
    : never;

/** The unit of a power; none where it would be one that nothing is measured in, as seconds to the third. */
export type Power<Unit extends string, Exponent extends number> = Unit extends Dimensionless
  ? Unit
  : Exponent extends 1
    ? Unit
    : Exponent extends 2
      ? Multiply<Unit, Unit>
      : Exponent extends 0.5
        ? SquareRoot<Unit>
        : never;

/** The unit that a metric's name states by the Prometheus conventions; a name that states none counts things. */
export type UnitOfName<Name extends string> = Name extends `${infer Base}_total`
  ? LastWordUnit<Base>
  : LastWordUnit<Name>;

type LastWordUnit<Name extends string> = Name extends `${string}_${infer Rest}`
  ? Rest extends keyof typeof SUFFIXES
    ? (typeof SUFFIXES)[Rest]
    : LastWordUnit<Rest>
  : 'count';

/** Base units by suffix. Source: https://prometheus.io/docs/practices/naming/#base-units */
const SUFFIXES = {
  seconds: 'seconds',
  bytes: 'bytes',
  ratio: 'ratio',
  celsius: 'celsius',
  meters: 'meters',
  volts: 'volts',
  amperes: 'amperes',
  joules: 'joules',
  grams: 'grams',
  dollars: 'dollars',
} as const;

/** {@link PerSecond} at run time. */
export function perSecond(unit: string): string {
  return unit === 'seconds' ? 'ratio' : `${unit}/second`;
}

const RATE = '/second';
const isRate = (unit: string): boolean => unit.endsWith(RATE);
const whole = (unit: string): string => unit.slice(0, -RATE.length);
const isDimensionless = (unit: string): boolean => unit === 'ratio' || unit === 'count';

/** {@link Divide} at run time. */
export function divide(left: string, right: string): string {
  if (left === right) return 'ratio';
  if (isDimensionless(right)) return left;
  if (isRate(right)) {
    const bottom = whole(right);
    if (isRate(left)) return divide(whole(left), bottom);
    const cancels = left === bottom || (isDimensionless(left) && isDimensionless(bottom));
    return cancels ? 'seconds' : `${left}/${right}`;
  }
  return right === 'seconds' ? `${left}${RATE}` : `${left}/${right}`;
}

/** {@link Multiply} at run time. */
export function multiply(left: string, right: string): string {
  if (isDimensionless(right)) return left;
  if (isDimensionless(left)) return right;
  if (isRate(left) && right === 'seconds') return whole(left);
  if (isRate(right) && left === 'seconds') return whole(right);
  return `${left}*${right}`;
}

/** {@link SquareRoot} at run time; `undefined` for its `never`. */
export function squareRoot(unit: string): string | undefined {
  if (isDimensionless(unit)) return unit;
  const at = unit.indexOf('*');
  const root = unit.slice(0, Math.max(at, 0));
  return at !== -1 && unit === `${root}*${root}` ? root : undefined;
}

/** {@link Power} at run time; `undefined` for its `never`. */
export function power(unit: string, exponent: number): string | undefined {
  if (isDimensionless(unit) || exponent === 1) return unit;
  if (exponent === 2) return multiply(unit, unit);
  return exponent === 0.5 ? squareRoot(unit) : undefined;
}

/** {@link UnitOfName} at run time. */
export function unitOfName(name: string): string {
  const base = name.replace(/_total$/, '');
  const suffix = base.slice(base.lastIndexOf('_') + 1);
  return Object.hasOwn(SUFFIXES, suffix) && base.includes('_') ? SUFFIXES[suffix as keyof typeof SUFFIXES] : 'count';
}

/**
 * Grafana's name of a unit; what Grafana has no unit for is shown as a plain number.
 * Source: https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/categories.ts
 */
const GRAFANA_UNITS: ReadonlyMap<string, string> = new Map([
  ['seconds', 's'],
  ['bytes', 'bytes'],
  ['ratio', 'percentunit'],
  ['count', 'short'],
  ['celsius', 'celsius'],
  ['meters', 'lengthm'],
  ['volts', 'volt'],
  ['amperes', 'amp'],
  ['joules', 'joule'],
  ['grams', 'massg'],
  ['dollars', 'currencyUSD'],
  ['radians', 'radian'],
  ['degrees', 'degree'],
  ['hertz', 'hertz'],
  ['rpm', 'rotrpm'],
  ['watts', 'watt'],
  ['watt-hours', 'watth'],
  ['percent', 'percent'],
  ['bits', 'decbits'],
  ['kibibytes', 'kbytes'],
  ['kilobytes', 'deckbytes'],
  ['mebibytes', 'mbytes'],
  ['microseconds', 'µs'],
  ['milliseconds', 'ms'],
  ['days', 'd'],
  ['bytes/second', 'binBps'],
  ['count/second', 'cps'],
]);

/** The unit's identifier in Grafana's field configuration: `grafanaUnit('seconds')` is `s`. */
export function grafanaUnit(unit: string): string {
  return GRAFANA_UNITS.get(unit) ?? 'short';
}
