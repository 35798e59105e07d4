import type { Problem } from '@belvedere/core';
import type { CatalogModule } from '@belvedere/import';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../usage-error.ts';
import { loadProblem } from '../workspace/load-problem.ts';

const ROOM = 'packages/metrics';

/** The packages of catalogs that load, with all that they export; those that do not are problems. */
export interface CatalogModules {
  readonly modules: readonly CatalogModule[];
  readonly problems: readonly Problem[];
}

/**
 * The packages of catalogs that a user named, by domain or by folder; all where none is named. Throws a
 * {@link UsageError} for a name that none has.
 */
export async function catalogModules(root: string, named: readonly string[]): Promise<CatalogModules> {
  const folders = globSync(`${ROOM}/*/src/index.ts`, { cwd: root })
    .sort()
    .map((file) => join(file, '../..'));
  const domainOf = (name: string): string => basename(name.replace(/\/+$/, ''));
  const unknown = named.filter((name) => !folders.some((folder) => basename(folder) === domainOf(name)));
  if (unknown.length > 0) {
    const known = folders.map((folder) => basename(folder)).join(', ');
    throw new UsageError(
      `--catalog: ${ROOM} has no ${unknown.map((name) => `'${name}'`).join(', ')}: there are ${known}`,
    );
  }
  const wanted = folders.filter((folder) => named.length === 0 || named.map(domainOf).includes(basename(folder)));
  const modules: CatalogModule[] = [];
  const problems: Problem[] = [];
  for (const folder of wanted) {
    try {
      const exports = (await import(
        pathToFileURL(join(root, folder, 'src/index.ts')).href
      )) as CatalogModule['exports'];
      const { name } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { name: string };
      modules.push({ domain: basename(folder), module: name, exports });
    } catch (error) {
      problems.push(loadProblem(root, { folder }, error));
    }
  }
  return { modules, problems };
}
