import type { FieldKind } from '../stream/field.ts';
import type { LogIndex } from '../stream/index-pattern.ts';
import type { Conditions } from './condition.ts';

/** What the printers read of a query. */
export interface PrintableQuery {
  readonly stream: {
    readonly name: string;
    readonly index: LogIndex;
    readonly fields: Readonly<Record<string, FieldKind>>;
    documentName(name: string): string;
  };
  readonly conditions: Conditions;
}
