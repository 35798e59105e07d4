import type { Colour } from './colour.ts';

/** What is shown in place of a value. */
export interface ValueMapping {
  readonly value: number;
  readonly text: string;
  readonly colour?: Colour;
}

/** For series that are 1 or 0, such as `up`. */
export const UP_OR_DOWN: readonly ValueMapping[] = [
  { value: 0, text: 'Down', colour: 'red' },
  { value: 1, text: 'Up', colour: 'green' },
];
