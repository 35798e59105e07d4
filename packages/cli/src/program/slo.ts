import type { Command } from 'commander';
import { command, type ProgramContext } from './context.ts';

/** `slo …`: what services promise. */
export function addSlo(program: Command, { output, run }: ProgramContext): void {
  const slo = program.command('slo').description('Objectives and their error budgets.');
  command(
    slo,
    'report [project...]',
    'Objectives, budgets, and the tiers of burn rate with their true times.',
    'slo report trading',
  )
    .option('--json', 'one JSON document: {"domains": […]}')
    .action((projects: string[], options: { json?: boolean }) =>
      run(async (root) => (await import('../commands/slo-report.ts')).sloReport(root, projects, options, output)),
    );
}
