import { Command, CommanderError } from 'commander';
import { processOutput, type Output } from './output.ts';
import { addCatalog } from './program/catalog.ts';
import type { ProgramContext } from './program/context.ts';
import { addDefinitions } from './program/definitions.ts';
import { addImport } from './program/import.ts';
import { addLocal } from './program/local.ts';
import { addPromql } from './program/promql.ts';
import { addRoutes } from './program/routes.ts';
import { addRules } from './program/rules.ts';
import { addSlo } from './program/slo.ts';
import { addTools } from './program/tools.ts';
import { UsageError } from './usage-error.ts';
import { workspaceRoot } from './workspace/root.ts';

const FINE = 0;
const WRONG_USE = 2;

/** Runs `belvedere` with these words; the exit code: 0 fine, 1 problems found, 2 wrong use. */
export async function main(words: readonly string[], output: Output = processOutput): Promise<number> {
  let code = FINE;
  const runAnywhere: ProgramContext['runAnywhere'] = async (action) => {
    code = await action();
  };
  const run: ProgramContext['run'] = (action) => runAnywhere(() => action(workspaceRoot()));
  try {
    await programOf({ output, run, runAnywhere }).parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : WRONG_USE;
    if (error instanceof UsageError) {
      output.note(error.message);
      return WRONG_USE;
    }
    throw error;
  }
}

function programOf(context: ProgramContext): Command {
  const { output } = context;
  const program = new Command('belvedere')
    .description('Grafana, Prometheus and Alertmanager as checked, typed code.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.result(text.trimEnd()),
      writeErr: (text) => output.note(text.trimEnd()),
    });
  for (const add of [addDefinitions, addCatalog, addImport, addPromql, addRoutes, addRules, addSlo, addLocal, addTools])
    add(program, context);
  return program;
}
