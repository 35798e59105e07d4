import { named, type Named, type NamedOptions } from './variable.ts';

/** A text that people type. */
export interface TextVariable extends Named<'text'> {
  readonly start: string;
}

/** `textVariable('search', { label: 'Search', start: 'error' })`. */
export const textVariable = (
  name: string,
  { start = '', ...options }: NamedOptions & { readonly start?: string } = {},
): TextVariable => ({ ...named('text', name, options), start });
