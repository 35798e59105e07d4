/** A module that is being written: its statements, and what they import. */
export class ModuleSource {
  private readonly imports = new Map<string, Map<string, string>>();
  private readonly statements: string[] = [];
  private readonly own: ReadonlySet<string>;

  /** `own` are modules whose statements it holds itself, so that nothing is imported of them. */
  constructor(own: readonly string[] = []) {
    this.own = new Set(own);
  }

  /** Imports a name of a module, under another name where it has one. */
  import(module: string, name: string, alias = name): void {
    if (this.own.has(module)) return;
    const names = this.imports.get(module) ?? new Map<string, string>();
    names.set(name, alias);
    this.imports.set(module, names);
  }

  add(...statements: readonly string[]): void {
    this.statements.push(...statements);
  }

  /** The text, without a layout: that is the formatter's. */
  text(): string {
    const imports = [...this.imports]
      .sort(([a], [b]) => orderOf(a, b))
      .map(([module, names]) => {
        const list = [...names]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, alias]) => (name === alias ? name : `${name} as ${alias}`));
        // What is a type alone leaves no import behind.
        const isType = list.every((name) => name.startsWith(TYPE));
        const shown = isType ? list.map((name) => name.slice(TYPE.length)) : list;
        return `import ${isType ? TYPE : ''}{ ${shown.join(', ')} } from '${module}';`;
      });
    return `${[imports.join('\n'), ...this.statements].join('\n\n')}\n`;
  }
}

const TYPE = 'type ';

/** Packages first, then files. */
const orderOf = (a: string, b: string): number =>
  a.startsWith('.') === b.startsWith('.') ? (a < b ? -1 : 1) : a.startsWith('.') ? 1 : -1;
