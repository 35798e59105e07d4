import { names } from '@belvedere/core';
import { formatSource, importDashboard as imported, knownMetrics, type ImportedDashboard } from '@belvedere/import';
import { join } from 'node:path';
import { catalogModules } from '../catalog/catalog-modules.ts';
import { readTextFile } from '../read-text-file.ts';
import { showProblems, type Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFiles } from '../workspace/write-new-files.ts';

export interface ImportDashboardCommandOptions {
  readonly domain?: string;
  readonly catalog?: readonly string[];
  readonly out?: string;
}

/** Prettier reads about a megabyte in ten seconds: what is longer is written as it is. */
const MOST_FORMATTED = 1_000_000;

/** The domain of a dashboard that is not yet anybody's. */
const DOMAIN = 'imported';

/**
 * `belvedere import dashboard`: a dashboard of any origin as TypeScript, on stdout or below `--out`; nothing of a file
 * that holds none.
 */
export async function importDashboard(
  root: string,
  file: string,
  { domain = DOMAIN, catalog = [], out }: ImportDashboardCommandOptions,
  output: Output,
): Promise<number> {
  if (domain === '' || names.slug(domain) !== domain) {
    throw new UsageError(`--domain '${domain}' is no name of a domain: lower case, digits and hyphens`);
  }
  const text = await readTextFile(file);
  const { modules, problems: unloaded } = await catalogModules(root, catalog);
  for (const { message, where } of unloaded) output.note(`${where.project} does not load, and is left out: ${message}`);
  const result = imported(file === '-' ? 'stdin' : file, text, { domain, known: knownMetrics(modules) });
  if (result.problems.length > 0) {
    showProblems(output, result.problems);
    output.note(`nothing is written of ${file}: correct it first`);
    return 1;
  }
  await write(root, result, out, output);
  for (const note of result.notes) output.note(note);
  output.note(`${result.panels} ${result.panels === 1 ? 'panel' : 'panels'}, compiled back and compared`);
  return 0;
}

async function write(root: string, result: ImportedDashboard, out: string | undefined, output: Output): Promise<void> {
  const { module, modules } = result;
  const format = async (source: string): Promise<string> =>
    module.length > MOST_FORMATTED ? source : formatSource(source, join(root, 'dashboard.ts'));
  if (module.length > MOST_FORMATTED) output.note('the source is long and not laid out: npx prettier --write does it');
  if (out === undefined) {
    output.result((await format(module)).trimEnd());
    return;
  }
  const files = new Map<string, string>();
  for (const [path, source] of modules) files.set(path, await format(source));
  for (const path of await writeNewFiles(out, files)) output.result(path);
}
