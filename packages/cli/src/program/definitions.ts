import { LOCAL_TARGET } from '@belvedere/compile/target';
import type { Command } from 'commander';
import type { CompileOptions } from '../commands/compile.ts';
import { command, type ProgramContext } from './context.ts';

/** `check` and `compile`: what is done with all definitions. */
export function addDefinitions(program: Command, { output, run }: ProgramContext): void {
  command(program, 'check [project...]', 'All checks over all definitions.', 'check feature-store --json')
    .option('--json', 'one JSON document: {"problems": […]}, and "accepted" where there are such')
    .action((projects: string[], options: { json?: boolean }) =>
      run(async (root) => (await import('../commands/check.ts')).check(root, projects, options, output)),
    );

  command(
    program,
    'compile [project...]',
    'Artifacts: dashboards, rules for Prometheus and Grafana, Kubernetes objects, rule tests.',
    'compile feature-store --out dist',
  )
    .option('--out <folder>', 'where they are written', 'dist')
    .option('--grafana-url <url>', 'the Grafana that alerts link to', LOCAL_TARGET.grafanaUrl)
    .option('--alertmanager-url <url>', 'the Alertmanager that silences are made in', LOCAL_TARGET.alertmanagerUrl)
    .option('--runbooks-url <url>', 'where this repository’s tree can be read', LOCAL_TARGET.runbooksUrl)
    .option('--identity-labels <names...>', 'labels that every aggregation keeps, such as cluster')
    .option('--retention <duration>', 'how long the target keeps samples, such as 30d')
    .option('--prometheus <version>', 'the version that will read the rules, such as 3.5')
    .option('--ruler <name>', 'what evaluates the rules: prometheus, thanos-ruler, mimir or vmalert (prometheus)')
    .option('--dashboards <form>', 'the form of dashboards: classic, v2 or both (classic)')
    .option('--alerting <name>', 'who evaluates the alerts: prometheus, grafana or both (prometheus)')
    .option('--grafana-datasource <uid>', 'the data source that the rules of Grafana ask')
    .option('--grafana-record-into <uid>', 'the data source that Grafana records into')
    .action((projects: string[], options: CompileOptions) =>
      run(async (root) => (await import('../commands/compile.ts')).compile(root, projects, options, output)),
    );
}
