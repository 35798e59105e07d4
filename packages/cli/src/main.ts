import { LOCAL_TARGET } from '@belvedere/compile';
import { Command, CommanderError } from 'commander';
import { check } from './commands/check.ts';
import { compile, type CompileOptions } from './commands/compile.ts';
import { down, status, up, type LocalUpOptions } from './commands/local.ts';
import { rulesTest } from './commands/rules-test.ts';
import { showTools, type ToolsOptions } from './commands/tools.ts';
import { processOutput, type Output } from './output.ts';
import { UsageError } from './usage-error.ts';
import { workspaceRoot } from './workspace/root.ts';

const FINE = 0;
const WRONG_USE = 2;

/** The page's port where it is free: not one that Grafana, Prometheus or Alertmanager listens on by default. */
const PAGE_PORT = '7700';

/** Runs `belvedere` with these words; the exit code: 0 fine, 1 problems found, 2 wrong use. */
export async function main(words: readonly string[], output: Output = processOutput): Promise<number> {
  let code = FINE;
  /** Runs an action in the repository and keeps its exit code. */
  const run = async (action: (root: string) => Promise<number>): Promise<void> => {
    code = await action(workspaceRoot());
  };
  try {
    await commands(output, run).parseAsync(words, { from: 'user' });
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

function commands(output: Output, run: (action: (root: string) => Promise<number>) => Promise<void>): Command {
  const program = new Command('belvedere')
    .description('Grafana, Prometheus and Alertmanager as checked, typed code.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.result(text.trimEnd()),
      writeErr: (text) => output.note(text.trimEnd()),
    });
  /** A command below another, with an example in its help. */
  const command = (parent: Command, usage: string, description: string, example: string): Command =>
    parent.command(usage).description(description).addHelpText('after', `\nExample:\n  $ npx belvedere ${example}`);

  command(program, 'check [project...]', 'All checks over all definitions.', 'check feature-store --json')
    .option('--json', 'one JSON document: {"problems": […]}')
    .action((projects: string[], options: { json?: boolean }) => run((root) => check(root, projects, options, output)));

  command(
    program,
    'compile [project...]',
    'Artifacts: dashboards, rules, Kubernetes objects, rule tests.',
    'compile feature-store --out dist',
  )
    .option('--out <folder>', 'where they are written', 'dist')
    .option('--grafana-url <url>', 'the Grafana that alerts link to', LOCAL_TARGET.grafanaUrl)
    .option('--alertmanager-url <url>', 'the Alertmanager that silences are made in', LOCAL_TARGET.alertmanagerUrl)
    .option('--runbooks-url <url>', 'where this repository’s tree can be read', LOCAL_TARGET.runbooksUrl)
    .action((projects: string[], options: CompileOptions) => run((root) => compile(root, projects, options, output)));

  const rules = program.command('rules').description('Alert and recording rules.');
  command(
    rules,
    'test [project...]',
    'The unit tests of all rules, judged by promtool.',
    'rules test feature-store',
  ).action((projects: string[]) => run((root) => rulesTest(root, projects, output)));

  const local = program.command('local').description('A real Prometheus on this machine, fed by simulated services.');
  command(local, 'up', 'Compiles, checks and runs everything until Ctrl-C.', 'local up --incident inference-slow')
    .option('--incident <name>', 'what goes wrong from the start on, such as redis-down')
    .option('--seed <number>', 'chooses the simulated values', '1')
    .option('--port <number>', 'of the page, where it is free', PAGE_PORT)
    .action((options: LocalUpOptions) => run((root) => up(root, options, output)));
  command(local, 'down', 'Stops what runs.', 'local down').action(() => run((root) => down(root, output)));
  command(local, 'status', 'Says what runs.', 'local status --json')
    .option('--json', 'one JSON document: {"pid": …, "url": …}, or null')
    .action((options: { json?: boolean }) => run((root) => status(root, options, output)));

  command(program, 'tools', 'Which external binaries are used, from where, which version.', 'tools --json')
    .option('--json', 'one JSON document: {"tools": […]}')
    .option('--install', 'installs first what is missing')
    .action((options: ToolsOptions) => run(() => showTools(options, output)));
  return program;
}
