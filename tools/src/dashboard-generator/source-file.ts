import ts from 'typescript';

/** A list or an object as it is written in a module. */
export type Literal = ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;

/** A module's text with its syntax tree: the tree finds what stands in it, and says where an edit goes. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  readonly #tree: ts.SourceFile;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.#tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  }

  /** What the constants at its top level are, by their names. */
  constants(): ReadonlyMap<string, ts.Expression> {
    const declarations = this.#tree.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations]);
    return new Map(
      declarations.flatMap(({ name, initializer }) =>
        ts.isIdentifier(name) && initializer !== undefined ? [[name.text, initializer]] : [],
      ),
    );
  }

  /** All identifiers in it: one that is not among them hides nothing. */
  identifiers(): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) found.add(node.text);
      node.forEachChild(visit);
    };
    visit(this.#tree);
    return found;
  }

  /** The file with one entry more, the last, in a list or an object of it. */
  append(literal: Literal, entry: string): SourceFile {
    const entries = ts.isArrayLiteralExpression(literal) ? literal.elements : literal.properties;
    const comma = entries.length > 0 && !entries.hasTrailingComma ? ',' : '';
    const bracket = literal.getEnd() - 1;
    return new SourceFile(
      this.path,
      this.text.slice(0, entries.end) +
        comma +
        this.text.slice(entries.end, bracket) +
        `${entry},\n` +
        this.text.slice(bracket),
    );
  }

  /** The file with one import more, among those of its neighbours in the order of their paths. */
  addImport(name: string, from: string): SourceFile {
    const imports = this.#tree.statements.filter(ts.isImportDeclaration);
    const next = imports.find(({ moduleSpecifier }) => {
      const path = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
      return path.startsWith('.') && path > from;
    });
    const at = next?.getStart() ?? imports.at(-1)?.getEnd() ?? 0;
    const line = `import { ${name} } from '${from}';`;
    const inserted = next === undefined ? `\n${line}\n` : `${line}\n`;
    return new SourceFile(this.path, this.text.slice(0, at) + inserted + this.text.slice(at));
  }
}
