import type { DomainRouting } from '@belvedere/compile';
import { hasErrors } from '@belvedere/core';
import { showProblems, type Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { loadProjects } from '../workspace/definitions.ts';
import { selectProjects } from '../workspace/projects.ts';

/**
 * The one tree of the repository; nothing where a project does not load: its problems are shown. Throws a
 * {@link UsageError} where no project has a tree, or two have one.
 */
export async function loadRouting(root: string, output: Output): Promise<DomainRouting | undefined> {
  const { loaded, problems } = await loadProjects(root, selectProjects(root, []));
  const found = loaded.flatMap(({ project, domain }) =>
    domain.routing === undefined ? [] : [{ project, routing: domain.routing }],
  );
  if (found.length === 0 && hasErrors(problems)) {
    showProblems(output, problems);
    return undefined;
  }
  if (found.length !== 1) {
    const owners = found.map(({ project }) => project.folder).join(' and ');
    throw new UsageError(
      found.length === 0
        ? 'no project has routes: export them as `routing` in the definitions of one'
        : `there is one tree of routes, but ${owners} have one each: merge them`,
    );
  }
  return found[0]!.routing;
}
