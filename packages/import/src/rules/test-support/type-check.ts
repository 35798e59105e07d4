import { resolve } from 'node:path';
import ts from 'typescript';

/** The program of {@link WrittenModules.diagnostics}: what the compiler says of files, by the package's own options. */
const configuration = resolve(import.meta.dirname, '../../../tsconfig.json');
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(configuration, ts.sys.readFile).config,
  ts.sys,
  resolve(configuration, '..'),
);
const files = process.argv.slice(2);
const checked = { noEmit: true, composite: false, emitDeclarationOnly: false, rootDir: '/' };
const program = ts.createProgram(files, { ...options, ...checked });
for (const file of program
  .getSourceFiles()
  .filter(({ fileName }) => files.some((one) => fileName.startsWith(resolve(one, '..'))))) {
  for (const { messageText } of program.getSemanticDiagnostics(file).concat(program.getSyntacticDiagnostics(file))) {
    console.log(`${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  }
}
