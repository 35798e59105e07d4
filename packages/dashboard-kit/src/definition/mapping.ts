import type { Colour } from './colour.ts';

interface Shown {
  readonly text: string;
  readonly colour?: Colour;
}

/** What is shown in place of a value, a range of values, values that match a pattern, or values that are none. */
export type ValueMapping =
  | (Shown & { readonly value: number | string })
  | (Shown & { readonly from?: number; readonly to?: number })
  | (Shown & { readonly pattern: string })
  | (Shown & { readonly special: 'null' | 'nan' | 'null+nan' | 'true' | 'false' | 'empty' });

/** For series that are 1 or 0, such as `up`. */
export const UP_OR_DOWN: readonly ValueMapping[] = [
  { value: 0, text: 'Down', colour: 'red' },
  { value: 1, text: 'Up', colour: 'green' },
];

/** For series that are 1 where something holds. */
export const YES_OR_NO: readonly ValueMapping[] = [
  { value: 0, text: 'No', colour: 'red' },
  { value: 1, text: 'Yes', colour: 'green' },
];
