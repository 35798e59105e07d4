import type { Command } from 'commander';
import { MOST_VALUES } from '../catalog/most-values.ts';
import type { CatalogDiffOptions } from '../commands/catalog-diff.ts';
import type { CatalogImportOptions } from '../commands/catalog-import.ts';
import { command, type ProgramContext } from './context.ts';

/** `catalog …`: declarations and what is really exposed. */
export function addCatalog(program: Command, { output, run }: ProgramContext): void {
  const catalog = program.command('catalog').description('Catalogs: what services expose.');
  command(
    catalog,
    'import <source>',
    'Declarations of what a target exposes: from a file, from an address, or from stdin (-).',
    'catalog import http://127.0.0.1:9100/metrics --job node:15s',
  )
    .requiredOption('--job <name[:interval]>', 'the scrape job that the metrics are declared for')
    .option('--values', `states the values of labels that have at most ${MOST_VALUES}`)
    .option('--allow-remote', 'asks other machines than this one too')
    .action((source: string, options: CatalogImportOptions) =>
      run(async (root) => (await import('../commands/catalog-import.ts')).catalogImport(root, source, options, output)),
    );
  command(
    catalog,
    'diff [domain...]',
    'What a running Prometheus says against the catalogs.',
    'catalog diff feature-store --prometheus http://127.0.0.1:9090',
  )
    .option('--prometheus <url>', 'its address', 'http://127.0.0.1:9090')
    .option('--within <duration>', 'how far back a series counts as exposed', '1h')
    .option('--only-scraped', 'leaves out jobs that this Prometheus does not scrape')
    .option('--only-exposed', 'leaves out metrics that no target exposes')
    .option('--only-declared', 'leaves out metrics and jobs that no catalog declares')
    .option('--allow-remote', 'asks other machines than this one too')
    .option('--json', 'one JSON document: {"problems": […]}')
    .action((domains: string[], options: CatalogDiffOptions) =>
      run(async (root) => (await import('../commands/catalog-diff.ts')).catalogDiff(root, domains, options, output)),
    );
}
