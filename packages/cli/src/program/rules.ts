import type { Command } from 'commander';
import type { RulesCheckOptions } from '../commands/rules-check.ts';
import { command, type ProgramContext } from './context.ts';
import { spoken } from './promql.ts';

/** `rules …`: rule files of any origin, and the tests of our own. */
export function addRules(program: Command, { output, run, runAnywhere }: ProgramContext): void {
  const rules = program.command('rules').description('Alert and recording rules.');
  spoken(
    command(rules, 'check <files...>', 'Any Prometheus rule files, whoever wrote them.', 'rules check alerts.yaml'),
  )
    .option('--json', 'one JSON document: {"problems": […]}')
    .action((files: string[], options: RulesCheckOptions) =>
      runAnywhere(async () => (await import('../commands/rules-check.ts')).rulesCheck(files, options, output)),
    );
  command(
    rules,
    'test [project...]',
    'The unit tests of all rules, judged by promtool.',
    'rules test feature-store',
  ).action((projects: string[]) =>
    run(async (root) => (await import('../commands/rules-test.ts')).rulesTest(root, projects, output)),
  );
  command(
    rules,
    'mutate [project...]',
    'How many mistakes in the rules their tests would find: each rule is changed in one place at a time.',
    'rules mutate feature-store',
  )
    .option('--json', 'one JSON document: {"domains": […], "problems": […]}')
    .action((projects: string[], options: { json?: boolean }) =>
      run(async (root) => (await import('../commands/rules-mutate.ts')).rulesMutate(root, projects, options, output)),
    );
}
