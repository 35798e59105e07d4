import { carriedLiteral, keyLiteral } from '../../rules/source/literals.ts';
import { plain } from '../json.ts';
import type { Scope } from './scope.ts';

/** A value with the source text that makes it: what is compared before it is written is what is written. */
export interface Written<T = unknown> {
  readonly value: T;
  readonly source: (scope: Scope) => string;
}

/** Anything that JSON holds. */
export const literal = <T>(value: T): Written<T> => ({ value, source: () => carriedLiteral(plain(value)) });

/** An object, a field after the other; those that are undefined are left out. */
export function record(
  fields: Readonly<Record<string, Written | undefined>>,
  layout: 'line' | 'block' = 'line',
): Written<object> {
  const present = Object.entries(fields).flatMap(([key, field]) =>
    field === undefined ? [] : [[key, field] as const],
  );
  return {
    value: Object.fromEntries(present.map(([key, { value }]) => [key, value])),
    source: (scope) => {
      const lines = present.map(([key, { source }]) => `${keyLiteral(key)}: ${source(scope)}`);
      // A line break after the brace keeps one field a line.
      return layout === 'block' ? `{\n${lines.join(',\n')},\n}` : `{ ${lines.join(', ')} }`;
    },
  };
}

/** A list of what was written. */
export const list = <T>(items: readonly Written<T>[]): Written<readonly T[]> => ({
  value: items.map(({ value }) => value),
  source: (scope) => `[${items.map(({ source }) => source(scope)).join(', ')}]`,
});

/** A call of a function that a module exports, such as `['@belvedere/dashboard-kit', 'stat']`. */
export const call = <T>(
  [module, name]: readonly [string, string],
  make: (...parameters: never[]) => unknown,
  ...parameters: readonly Written[]
): Written<T> => ({
  value: make(...(parameters.map(({ value }) => value) as never[])) as T,
  source: (scope) => `${scope.use(module, name)}(${parameters.map(({ source }) => source(scope)).join(', ')})`,
});

/** A constant of another module, or of the same. */
export const constant = <T>(value: T, module: string, name: string): Written<T> => ({
  value,
  source: (scope) => scope.use(module, name),
});
