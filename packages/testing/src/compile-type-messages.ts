import { dirname } from 'node:path';
import ts from 'typescript';
import type { TypeMessage } from './type-messages.ts';

const DIRECTIVE = /^\s*\/\/ @ts-expect-error (.+)$/;

/** The program that `typeMessages` runs: what the compiler says of files of one package, as JSON. */
function compile(files: readonly string[]): readonly TypeMessage[] {
  const configuration = ts.findConfigFile(dirname(files[0]!), ts.sys.fileExists)!;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configuration, ts.sys.readFile).config,
    ts.sys,
    dirname(configuration),
  );
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) =>
    files.includes(name) ? read(name)?.replaceAll('// @ts-expect-error', '// expected:') : read(name);
  const parsed = new Map<string, ts.SourceFile | undefined>();
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...how) => {
    if (!parsed.has(name)) parsed.set(name, parse(name, ...how));
    return parsed.get(name);
  };
  // A program each, which share what was parsed: in which order a message lists the parts of a union depends on what was
  // checked before.
  return files.flatMap((file) => {
    const program = ts.createProgram(
      [file],
      { ...options, noEmit: true, composite: false, emitDeclarationOnly: false },
      host,
    );
    return messagesIn(read(file)!, program.getSemanticDiagnostics(program.getSourceFile(file)));
  });
}

/** What is said from each directive to the next. */
function messagesIn(source: string, diagnostics: readonly ts.Diagnostic[]): readonly TypeMessage[] {
  const said = diagnostics.map(({ start, messageText, file }) => ({
    line: file!.getLineAndCharacterOfPosition(start!).line + 1,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
  const directives = source.split('\n').flatMap((text, index) => {
    const expected = DIRECTIVE.exec(text)?.[1];
    return expected === undefined ? [] : [{ line: index + 1, expected }];
  });
  return directives.map(({ line, expected }, index) => {
    const end = directives[index + 1]?.line ?? Infinity;
    return {
      line,
      expected,
      actual: said
        .filter((one) => one.line > line && one.line < end)
        .map((one) => one.text)
        .join('\n'),
    };
  });
}

console.log(JSON.stringify(compile(process.argv.slice(2))));
