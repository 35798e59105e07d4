import type { VariableReference } from '@belvedere/promql';
import type { ConstantVariable } from './constant.ts';
import type { CustomVariable } from './custom.ts';
import type { DatasourceVariable } from './datasource.ts';
import type { FiltersVariable } from './filters.ts';
import type { GroupByVariable } from './group-by.ts';
import type { IntervalVariable } from './interval.ts';
import type { LabelNamesVariable, QueryVariable, ResultVariable } from './query.ts';
import type { SourceVariable } from './source.ts';
import type { SwitchVariable } from './switch.ts';
import type { TextVariable } from './text.ts';

/** Where a variable is shown: with its label, without, in the menu of controls, or not at all. */
export type Shown = 'shown' | 'without-label' | 'in-menu' | 'hidden';

/** What every variable is. It stands wherever an expression takes a variable's value. */
export interface Named<Kind extends string> extends VariableReference {
  readonly kind: Kind;
  readonly label: string;
  readonly description: string;
  readonly shown: Shown;
  readonly carried?: Readonly<Record<string, unknown>>;
}

/** What every variable can be told. */
export interface NamedOptions {
  /** Shown beside the choice; the name where left out. */
  readonly label?: string;
  readonly description?: string;
  readonly shown?: Shown;
  /** Keys of the classic variable that this package has no words for, carried through as they are. */
  readonly carried?: Readonly<Record<string, unknown>>;
}

/** A variable of a dashboard. */
export type Variable =
  | QueryVariable
  | LabelNamesVariable
  | ResultVariable
  | SourceVariable
  | CustomVariable
  | TextVariable
  | ConstantVariable
  | IntervalVariable
  | DatasourceVariable
  | FiltersVariable
  | GroupByVariable
  | SwitchVariable;

export const named = <Kind extends string>(
  kind: Kind,
  name: string,
  { label = name, description = '', shown = 'shown', carried }: NamedOptions,
  multi = false,
): Named<Kind> => ({
  kind,
  variable: name,
  multi,
  label,
  description,
  shown,
  ...(carried === undefined ? undefined : { carried }),
});
