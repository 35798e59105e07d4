import type { ModuleSource } from '../../rules/source/module.ts';

/** The module that is being written, as far as the parts within need it. */
export interface Scope {
  readonly module: ModuleSource;
  /** Imports an export of a module; the name that it has here. */
  use(module: string, name: string): string;
  readonly aliasOf: (module: string, name: string) => string;
}
