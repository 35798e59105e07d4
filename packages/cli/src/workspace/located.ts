import type { Problem } from '@belvedere/core';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Project } from './projects.ts';

/** A problem whose file is named as a reader of the repository would: relative to its root. */
export function located(root: string, project: Project, problem: Problem): Problem {
  const { file } = problem.where;
  if (file === undefined) return { ...problem, where: { ...problem.where, project: project.folder } };
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  return {
    ...problem,
    where: { ...problem.where, project: project.folder, file: isAbsolute(path) ? relative(root, path) : path },
  };
}
