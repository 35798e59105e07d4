import { named, type Named, type NamedOptions } from './variable.ts';

/** A value that is the same for all who look, and may differ where the dashboard is shown. */
export interface ConstantVariable extends Named<'constant'> {
  readonly value: string;
}

/** `constantVariable('environment', 'production')`. */
export const constantVariable = (name: string, value: string, options: NamedOptions = {}): ConstantVariable => ({
  ...named('constant', name, { shown: 'hidden', ...options }),
  value,
});
