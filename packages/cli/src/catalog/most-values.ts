/** With `--values`, a label that has more is taken for an unbounded one. */
export const MOST_VALUES = 10;
