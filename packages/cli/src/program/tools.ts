import type { Command } from 'commander';
import type { ToolsOptions } from '../commands/tools.ts';
import { command, type ProgramContext } from './context.ts';

/** `tools`: the external binaries. */
export function addTools(program: Command, { output, run }: ProgramContext): void {
  command(program, 'tools', 'Which external binaries are used, from where, which version.', 'tools --json')
    .option('--json', 'one JSON document: {"tools": […]}')
    .option('--install', 'installs first what is missing')
    .action((options: ToolsOptions) =>
      run(async () => (await import('../commands/tools.ts')).showTools(options, output)),
    );
}
