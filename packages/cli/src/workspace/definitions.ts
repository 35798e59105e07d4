import type { Problem } from '@belvedere/core';
import type { Domain } from '@belvedere/compile';
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadProblem } from './load-problem.ts';
import type { Project } from './projects.ts';

/** A project's definitions with what only the file system knows of them. */
export interface LoadedProject {
  readonly project: Project;
  readonly domain: Domain;
  /** The alerts that have a runbook. */
  readonly runbooks: ReadonlySet<string>;
}

/**
 * Imports the definitions of projects. A module that does not load, a mistyped import or a definition that its builder
 * refuses, is a problem that names the file, and the other projects load all the same.
 */
export async function loadProjects(
  root: string,
  projects: readonly Project[],
): Promise<{ readonly loaded: readonly LoadedProject[]; readonly problems: readonly Problem[] }> {
  const loaded: LoadedProject[] = [];
  const problems: Problem[] = [];
  for (const project of projects) {
    try {
      const domain = definitionsOf(project, await import(pathToFileURL(project.module).href));
      loaded.push({ project, domain, runbooks: findRunbooks(root, project.domain) });
    } catch (error) {
      problems.push(loadProblem(root, project, error));
    }
  }
  return { loaded, problems };
}

function definitionsOf(project: Project, module: Record<string, unknown>): Domain {
  const wanted = project.part === 'domain' ? 'definitions' : 'dashboards';
  const exported = module[wanted];
  if (exported === undefined) throw new TypeError(`${project.folder} exports no \`${wanted}\``);
  if (project.part === 'domain') return exported as Domain;
  return {
    name: project.domain,
    catalogs: [],
    dashboards: exported as Domain['dashboards'],
    groups: [],
    tests: [],
  };
}

const findRunbooks = (root: string, domain: string): ReadonlySet<string> => {
  const folder = join(root, 'alerts', domain, 'runbooks');
  return new Set(existsSync(folder) ? globSync('*.md', { cwd: folder }).map((file) => basename(file, '.md')) : []);
};
