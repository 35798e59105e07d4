import type { Invalid } from '@belvedere/core';

/** The name itself where the compiler sees that it follows the convention, else a sentence. */
export type RecordingNameOf<Name extends string> =
  IsRecordingName<Name> extends true
    ? Name
    : Invalid<`'${Name}' is not level:metric:operations, like 'endpoint:requests:rate5m'`>;

type IsRecordingName<Name extends string> = Name extends `${infer Level}:${infer Metric}:${infer Operations}`
  ? '' extends Level | Metric | Operations
    ? false
    : Operations extends `${string}:${string}`
      ? false
      : true
  : false;

const NAME = /^[A-Za-z_][A-Za-z0-9_]*:[A-Za-z_][A-Za-z0-9_]*:[A-Za-z0-9_]+$/;

/**
 * Holds a name against the convention: the labels that remain, the metric, what was done to it. Throws a `TypeError`.
 * Source: https://prometheus.io/docs/practices/rules/#naming
 */
export function checkRecordingName(name: string): void {
  if (NAME.test(name)) return;
  throw new TypeError(`'${name}' is not level:metric:operations, like 'endpoint:requests:rate5m'`);
}
