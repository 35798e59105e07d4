import { formatProblems, type Problem } from '@belvedere/core';
import { RunError } from '@pulumi/pulumi';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKSPACE } from './workspace.ts';

/** What ends a run whose author must change something first: Pulumi shows the sentences and no stack trace. */
export const refusal = (what: string, problems: readonly Problem[]): RunError =>
  new RunError(`${what}; nothing was changed.\n\n${formatProblems(problems.map(located))}`);

/** A problem whose file is named from the workspace's root on, also where code recorded it. */
function located(problem: Problem): Problem {
  const { file } = problem.where;
  if (file === undefined) return problem;
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  return { ...problem, where: { ...problem.where, file: isAbsolute(path) ? relative(WORKSPACE, path) : path } };
}
