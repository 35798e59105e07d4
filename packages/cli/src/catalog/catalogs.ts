import type { Problem } from '@belvedere/core';
import type { CatalogOfProject } from '@belvedere/import';
import type { Catalog } from '@belvedere/promql';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../usage-error.ts';
import { loadProblem } from '../workspace/load-problem.ts';

const ROOM = 'packages/metrics';

/** The catalogs that a domain's package exports; where it does not load, or exports none, the problem that this is. */
export interface DomainCatalogs {
  readonly domain: string;
  readonly catalogs: readonly CatalogOfProject[];
  readonly problems: readonly Problem[];
}

/** The catalogs of all domains: whatever each package of `packages/metrics` exports that is one. */
export const loadCatalogs = (root: string): Promise<readonly DomainCatalogs[]> =>
  Promise.all(
    globSync(`${ROOM}/*/src/index.ts`, { cwd: root })
      .sort()
      .map((file) => loadDomain(root, basename(join(file, '../..')), join(root, file))),
  );

/** Those that a user named, all where none is named. Throws a {@link UsageError} for a name that no domain has. */
export function selectDomains(all: readonly DomainCatalogs[], names: readonly string[]): readonly DomainCatalogs[] {
  const unknown = names.filter((name) => !all.some(({ domain }) => domain === name));
  if (unknown.length > 0) {
    const [wrong, known] = [unknown.map((name) => `'${name}'`), all.map(({ domain }) => domain)];
    throw new UsageError(`no domain is named ${wrong.join(', ')}: ${ROOM} has ${known.join(', ')}`);
  }
  return names.length === 0 ? all : all.filter(({ domain }) => names.includes(domain));
}

async function loadDomain(root: string, domain: string, module: string): Promise<DomainCatalogs> {
  const project = `${ROOM}/${domain}`;
  try {
    const exported: Record<string, unknown> = await import(pathToFileURL(module).href);
    const catalogs = Object.values(exported).filter(isCatalog);
    if (catalogs.length === 0) throw new TypeError(`${project} exports no catalog`);
    return { domain, catalogs: catalogs.map((catalog) => ({ catalog, project })), problems: [] };
  } catch (error) {
    return { domain, catalogs: [], problems: [loadProblem(root, { folder: project }, error)] };
  }
}

const isCatalog = (value: unknown): value is Catalog =>
  value instanceof Object && ['domain', 'metrics', 'jobs'].every((property) => property in value);
