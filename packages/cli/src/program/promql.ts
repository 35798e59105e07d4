import type { Command } from 'commander';
import type { LanguageOptions, PromqlCheckOptions } from '../commands/promql.ts';
import { stdinLines } from '../stdin-lines.ts';
import { command, type ProgramContext } from './context.ts';

/** A command with the options that say which PromQL is spoken. */
export const spoken = (made: Command): Command =>
  made
    .option('--prometheus <version>', 'the version that will read it, such as 3.5')
    .option('--enable-feature <names...>', 'its switches, such as promql-experimental-functions');

/** `promql …`: expressions from the standard input. */
export function addPromql(program: Command, { output, runAnywhere }: ProgramContext): void {
  const promql = program
    .command('promql')
    .description('PromQL from the standard input, held to its grammar and types.');
  spoken(command(promql, 'check', 'One expression a line: ok, or its problems.', "promql check <<< 'sum(rate(up))'"))
    .option('--json-lines', 'a JSON string a line in, {"ok": …} a line out')
    .action((options: PromqlCheckOptions) =>
      runAnywhere(async () => (await import('../commands/promql.ts')).promqlCheck(stdinLines(), options, output)),
    );
  spoken(
    command(
      promql,
      'format',
      'One expression, laid out in lines.',
      "promql format <<< 'sum(rate(a[5m]))/sum(rate(b[5m]))'",
    ),
  ).action((options: LanguageOptions) =>
    runAnywhere(async () => (await import('../commands/promql.ts')).promqlFormat(stdinLines(), options, output)),
  );
}
