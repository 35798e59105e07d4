import type { Command } from 'commander';
import type { LocalUpOptions } from '../commands/local.ts';
import { command, type ProgramContext } from './context.ts';

/** The page's port where it is free: not one that Grafana, Prometheus or Alertmanager listens on by default. */
const PAGE_PORT = '7700';

/** `local …`: a real Prometheus on this machine. */
export function addLocal(program: Command, { output, run }: ProgramContext): void {
  const local = program.command('local').description('A real Prometheus on this machine, fed by simulated services.');
  command(local, 'up', 'Compiles, checks and runs everything until Ctrl-C.', 'local up --incident inference-slow')
    .option('--incident <name>', 'what goes wrong from the start on, such as redis-down')
    .option('--seed <number>', 'chooses the simulated values', '1')
    .option('--port <number>', 'of the page, where it is free', PAGE_PORT)
    .action((options: LocalUpOptions) =>
      run(async (root) => (await import('../commands/local.ts')).up(root, options, output)),
    );
  command(local, 'down', 'Stops what runs.', 'local down').action(() =>
    run(async (root) => (await import('../commands/local.ts')).down(root, output)),
  );
  command(local, 'status', 'Says what runs.', 'local status --json')
    .option('--json', 'one JSON document: {"pid": …, "url": …}, or null')
    .action((options: { json?: boolean }) =>
      run(async (root) => (await import('../commands/local.ts')).status(root, options, output)),
    );
}
