import type { Command } from 'commander';
import type { RoutesTestOptions } from '../commands/routes-test.ts';
import { command, type ProgramContext } from './context.ts';

const collected = (text: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), text];

/** `routes …`: who is notified. */
export function addRoutes(program: Command, { output, run }: ProgramContext): void {
  const routes = program.command('routes').description('Who is notified of which alert, and why.');
  command(
    routes,
    'test',
    'Who is notified of an alert, through mute timings and inhibition.',
    'routes test --labels alertname=ServiceDown,domain=insurance-leads,severity=critical --at 2026-03-07T22:00:00Z',
  )
    .requiredOption('--labels <k=v,…>', 'the labels of the alert; a value with a comma stands in quotes')
    .option('--at <time>', 'when, with its offset from UTC; now where left out')
    .option('--firing <k=v,…>', 'the labels of another alert that fires; as often as needed', collected)
    .option('--json', 'one JSON document: {"notified": […], "routes": […]}')
    .action((options: RoutesTestOptions) =>
      run(async (root) => (await import('../commands/routes-test.ts')).routesTest(root, options, output)),
    );
  command(routes, 'show', 'The tree of all routes, in words.', 'routes show')
    .option('--json', 'one JSON document: {"root": {…}, "inhibitions": […]}')
    .action((options: { json?: boolean }) =>
      run(async (root) => (await import('../commands/routes-show.ts')).routesShow(root, options, output)),
    );
}
