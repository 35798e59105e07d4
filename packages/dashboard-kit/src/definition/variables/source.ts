import type { SourceKind } from '../source-kind.ts';
import { choice, type Choice, type ChoiceOptions } from './choice.ts';

/** Values asked of a data source other than Prometheus, in its own words. */
export interface SourceVariable extends Choice<'source'> {
  readonly source: SourceKind;
  readonly query: string | Readonly<Record<string, unknown>>;
  readonly regex: string;
}

/** `sourceVariable('service', 'loki', { label: 'service', stream: '', type: 1 })`. */
export const sourceVariable = (
  name: string,
  source: SourceKind,
  query: SourceVariable['query'],
  { regex, ...options }: ChoiceOptions & { readonly regex?: RegExp } = {},
): SourceVariable => ({
  ...choice('source', name, options),
  source,
  query,
  regex: regex === undefined ? '' : String(regex),
});
