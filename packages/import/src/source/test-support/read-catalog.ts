import ts from 'typescript';

/** A constant of a module, as the TypeScript compiler understands its declaration. */
export interface ReadConstant {
  readonly name: string;
  readonly builder: string;
  /** The first parameter of the builder: the name of the metric or the job. */
  readonly of: unknown;
  readonly options: unknown;
}

/** Reads the source of a catalog. Throws where it is anything else than an import and constants made of literals. */
export function readCatalog(source: string): {
  readonly imports: readonly string[];
  readonly constants: readonly ReadConstant[];
} {
  const file = ts.createSourceFile('catalog.ts', source, ts.ScriptTarget.ESNext, true);
  const { diagnostics } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  if (diagnostics?.length !== 0) throw new Error(diagnostics?.map(({ messageText }) => messageText).join('\n'));
  const [first, ...statements] = file.statements;
  const bindings = ts.isImportDeclaration(first!) ? first.importClause?.namedBindings : undefined;
  if (bindings === undefined || !ts.isNamedImports(bindings)) throw new Error('the first statement is an import');
  return { imports: bindings.elements.map(({ name }) => name.text), constants: statements.map(readConstant) };
}

function readConstant(statement: ts.Statement): ReadConstant {
  const declaration = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
  const call = declaration?.initializer;
  if (call === undefined || !ts.isCallExpression(call) || call.arguments.length !== 2) {
    throw new Error(`no constant made by a call: ${statement.getText()}`);
  }
  const [of, options] = call.arguments.map(valueOf);
  return { name: declaration!.name.getText(), builder: call.expression.getText(), of, options };
}

function valueOf(node: ts.Node): unknown {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
    return -Number(valueOf(node.operand));
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf);
  if (ts.isIdentifier(node)) return { identifier: node.text };
  if (!ts.isObjectLiteralExpression(node)) throw new Error(`no literal: ${node.getText()}`);
  return new Map(
    node.properties.map((property) => {
      if (!ts.isPropertyAssignment(property)) throw new Error(`no plain property: ${property.getText()}`);
      return [keyOf(property.name), valueOf(property.initializer)];
    }),
  );
}

function keyOf(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) return name.text;
  if (ts.isComputedPropertyName(name)) return String(valueOf(name.expression));
  throw new Error(`no key: ${name.getText()}`);
}
