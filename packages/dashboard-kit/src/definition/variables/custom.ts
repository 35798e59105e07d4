import { choice, type Choice, type ChoiceOptions } from './choice.ts';

/** Values written down. */
export interface CustomVariable extends Choice<'custom'> {
  readonly values: readonly CustomValue[];
}

/** A value, and what it is called where that differs. */
export interface CustomValue {
  readonly value: string;
  readonly text: string;
}

/**
 * A choice among values that are written down: `customVariable('status', ['200', '500'])`, or with names of their own:
 * `customVariable('code', [{ text: 'Fine', value: '2..' }, { text: 'Failed', value: '5..' }])`.
 */
export const customVariable = (
  name: string,
  values: readonly [string | CustomValue, ...(string | CustomValue)[]],
  options: ChoiceOptions = {},
): CustomVariable => ({
  ...choice('custom', name, options),
  values: values.map((value) => (typeof value === 'string' ? { value, text: value } : value)),
});
