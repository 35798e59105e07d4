import { named, type Named, type NamedOptions } from './variable.ts';

export interface ChoiceOptions extends NamedOptions {
  /** Lets several values be chosen. On by default. */
  readonly multi?: boolean;
  /** Offers all values at once, and starts with them. On by default. */
  readonly includeAll?: boolean;
  /** What stands for all values; a pattern that any value matches where left out. */
  readonly allValue?: string;
}

/** A variable of which one or several values are chosen. `multi`: a matcher needs a regular expression for it. */
export interface Choice<Kind extends string> extends Named<Kind> {
  readonly several: boolean;
  readonly includeAll: boolean;
  readonly allValue: string;
}

/** What reads as every value where all are chosen. */
export const EVERY_VALUE = '.+';

export const choice = <Kind extends string>(
  kind: Kind,
  name: string,
  { multi = true, includeAll = true, allValue = EVERY_VALUE, ...options }: ChoiceOptions,
): Choice<Kind> => ({
  ...named(kind, name, options, multi || includeAll),
  several: multi,
  includeAll,
  allValue,
});
