import type { Command } from 'commander';
import type { ImportDashboardCommandOptions } from '../commands/import-dashboard.ts';
import type { ImportRulesCommandOptions } from '../commands/import-rules.ts';
import { command, type ProgramContext } from './context.ts';

/** `import …`: what others wrote, as TypeScript of this repository. */
export function addImport(program: Command, { output, run }: ProgramContext): void {
  const imports = program.command('import').description('Files of any origin as TypeScript of this repository.');
  command(
    imports,
    'rules <file>',
    'Prometheus rules or PrometheusRule resources, from a file or from stdin (-): one module, or a folder of them.',
    'import rules alerts.yaml --domain shop --out alerts/shop/src/imported',
  )
    .option('--out <folder>', 'where a file for each group is written; stdout where left out')
    .option('--domain <name>', 'the domain that the groups belong to; the name of the file where left out')
    .option('--catalog <projects...>', 'whose metrics the rules may read, such as platform; all where left out')
    .action((file: string, options: ImportRulesCommandOptions) =>
      run(async (root) => (await import('../commands/import-rules.ts')).importRules(root, file, options, output)),
    );
  command(
    imports,
    'dashboard <file>',
    'A dashboard of Grafana, classic or a v2 resource, from a file or from stdin (-): one module, or a folder of them.',
    'import dashboard orders.json --domain shop --out dashboards/shop/src/orders',
  )
    .option('--out <folder>', 'where a file for each section is written; stdout where left out')
    .option('--domain <name>', 'the domain that the dashboard belongs to; imported where left out')
    .option('--catalog <projects...>', 'whose metrics the queries may read, such as platform; all where left out')
    .action((file: string, options: ImportDashboardCommandOptions) =>
      run(async (root) =>
        (await import('../commands/import-dashboard.ts')).importDashboard(root, file, options, output),
      ),
    );
}
