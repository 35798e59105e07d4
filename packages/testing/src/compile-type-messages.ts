import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';
import type { TypeMessage } from './type-messages.ts';

const DIRECTIVE = /^\s*\/\/ @ts-expect-error (.+)$/;

/** The program that `typeMessages` runs: what the compiler says of a file, as JSON. */
function compile(file: string): readonly TypeMessage[] {
  const configuration = ts.findConfigFile(dirname(file), ts.sys.fileExists)!;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configuration, ts.sys.readFile).config,
    ts.sys,
    dirname(configuration),
  );
  const source = readFileSync(file, 'utf8');
  const bare = source.replaceAll(/\/\/ @ts-expect-error/g, '// expected:');
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (name === file ? bare : read(name));
  const program = ts.createProgram(
    [file],
    { ...options, noEmit: true, composite: false, emitDeclarationOnly: false },
    host,
  );
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file));
  const said = diagnostics.map(({ start, messageText, file: owner }) => ({
    line: owner!.getLineAndCharacterOfPosition(start!).line + 1,
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

console.log(JSON.stringify(compile(process.argv[2]!)));
