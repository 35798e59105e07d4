import { names } from '@belvedere/core';
import { formatSource, importRules as imported, knownMetrics, type ImportedRules } from '@belvedere/import';
import { join, parse } from 'node:path';
import { catalogModules } from '../catalog/catalog-modules.ts';
import { readTextFile } from '../read-text-file.ts';
import { showProblems, type Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFiles } from '../workspace/write-new-files.ts';

export interface ImportRulesCommandOptions {
  readonly domain?: string;
  readonly catalog?: readonly string[];
  readonly out?: string;
}

/** Prettier reads about a megabyte in ten seconds: what is longer is written as it is. */
const MOST_FORMATTED = 1_000_000;

/**
 * `belvedere import rules`: rules of any origin as TypeScript, on stdout or below `--out`; nothing of a file that
 * Prometheus would refuse.
 */
export async function importRules(
  root: string,
  file: string,
  { domain, catalog = [], out }: ImportRulesCommandOptions,
  output: Output,
): Promise<number> {
  const text = await readTextFile(file);
  const { modules, problems: unloaded } = await catalogModules(root, catalog);
  for (const { message, where } of unloaded) output.note(`${where.project} does not load, and is left out: ${message}`);
  const result = imported(file === '-' ? 'stdin' : file, text, {
    domain: domainOf(domain, file),
    known: knownMetrics(modules),
  });
  if (result.problems.length > 0) {
    showProblems(output, result.problems);
    output.note(`nothing is written of ${file}: correct it first`);
    return 1;
  }
  await write(root, result, out, output);
  for (const note of result.notes) output.note(note);
  const rules = result.groups.reduce((count, group) => count + group.rules.length, 0);
  output.note(
    `${counted(rules, 'rule')} in ${counted(result.groups.length, 'group')}, each compiled back and compared`,
  );
  return 0;
}

async function write(root: string, result: ImportedRules, out: string | undefined, output: Output): Promise<void> {
  const { module, modules } = result;
  const format = async (source: string): Promise<string> =>
    module.length > MOST_FORMATTED ? source : formatSource(source, join(root, 'rules.ts'));
  if (module.length > MOST_FORMATTED) output.note('the source is long and not laid out: npx prettier --write does it');
  if (out === undefined) {
    output.result((await format(module)).trimEnd());
    return;
  }
  const files = new Map<string, string>();
  for (const [path, source] of modules) files.set(path, await format(source));
  for (const path of await writeNewFiles(out, files)) output.result(path);
}

/** The domain that was named, else one by the name of the file. */
function domainOf(named: string | undefined, file: string): string {
  if (named === undefined) return names.slug(file === '-' ? '' : parse(file).name) || 'imported';
  if (named !== '' && names.slug(named) === named) return named;
  throw new UsageError(`--domain '${named}' is no name of a domain: lower case, digits and hyphens`);
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
