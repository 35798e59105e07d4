import { compileDomain, LOCAL_TARGET, type Target } from '@belvedere/compile';
import { hasErrors, type Problem } from '@belvedere/core';
import { resolve } from 'node:path';
import { showProblems, type Output } from '../output.ts';
import { checkLoaded } from '../workspace/check-loaded.ts';
import { loadProjects } from '../workspace/definitions.ts';
import { selectProjects } from '../workspace/projects.ts';
import { writeArtifacts } from '../workspace/write-artifacts.ts';

export interface CompileOptions extends Partial<Target> {
  readonly out: string;
}

/** `belvedere compile`: the artifacts of each project, below `--out`; nothing is written of a project with errors. */
export async function compile(
  root: string,
  names: readonly string[],
  { out, ...target }: CompileOptions,
  output: Output,
): Promise<number> {
  const { loaded, problems } = await loadProjects(root, selectProjects(root, names));
  const found: Problem[] = [...problems];
  for (const project of loaded) {
    const own = checkLoaded(root, project);
    found.push(...own);
    if (hasErrors(own)) continue;
    const { files } = compileDomain(project.domain, { ...LOCAL_TARGET, ...target });
    await writeArtifacts(resolve(out), project.domain.name, files);
    output.result(`${project.project.folder}: ${files.size} files in ${out}/${project.domain.name}`);
  }
  showProblems(output, found);
  return hasErrors(found) ? 1 : 0;
}
