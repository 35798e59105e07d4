import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** What can be checked and compiled: a domain whole (its stack) or its dashboards alone. */
export interface Project {
  /** The folder below the repository, as the user names it: `stacks/feature-store`. */
  readonly folder: string;
  readonly domain: string;
  readonly part: 'domain' | 'dashboards';
  /** The module that exports the definitions. */
  readonly module: string;
}

/** The projects that a user named, by domain or by folder; all domains where none is named. */
export function selectProjects(root: string, names: readonly string[]): readonly Project[] {
  const projects = findProjects(root);
  if (names.length === 0) return projects.filter(({ part }) => part === 'domain');
  const unknown = names.filter((name) => !projects.some((project) => matches(project, name)));
  if (unknown.length > 0) {
    const known = projects.map(({ folder, domain, part }) => (part === 'domain' ? domain : folder)).join(', ');
    throw new UsageError(`no project is named ${unknown.map((name) => `'${name}'`).join(', ')}: there are ${known}`);
  }
  return projects.filter((project) => names.some((name) => matches(project, name)));
}

const matches = ({ folder, domain, part }: Project, name: string): boolean =>
  folder === name.replace(/\/+$/, '') || (part === 'domain' && domain === name);

function findProjects(root: string): readonly Project[] {
  const of = (pattern: string, part: Project['part']): Project[] =>
    globSync(pattern, { cwd: root })
      .sort()
      .map((file) => {
        const folder = dirname(dirname(file));
        return { folder, domain: basename(folder), part, module: join(root, file) };
      });
  return [...of('stacks/*/src/definitions.ts', 'domain'), ...of('dashboards/*/src/index.ts', 'dashboards')];
}
