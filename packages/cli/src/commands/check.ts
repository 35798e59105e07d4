import { LOCAL_TARGET } from '@belvedere/compile';
import { hasErrors, sortProblems } from '@belvedere/core';
import { showProblems, summary, type Output } from '../output.ts';
import { compileLoaded } from '../workspace/compile-loaded.ts';
import { loadProjects } from '../workspace/definitions.ts';
import { selectProjects } from '../workspace/projects.ts';

/** `belvedere check`: every check over every definition; all problems at once. */
export async function check(
  root: string,
  names: readonly string[],
  options: { readonly json?: boolean },
  output: Output,
): Promise<number> {
  const projects = selectProjects(root, names);
  const { loaded, problems: unloaded } = await loadProjects(root, projects);
  const checked = loaded.map((project) => compileLoaded(root, project, LOCAL_TARGET));
  const problems = [...unloaded, ...checked.flatMap((project) => project.problems)];
  const accepted = checked.flatMap((project) => project.accepted);
  if (options.json === true) {
    const document = { problems: sortProblems(problems), ...(accepted.length === 0 ? {} : { accepted }) };
    output.result(JSON.stringify(document, null, 2));
  } else showProblems(output, problems);
  output.note(summary(problems, projects.length));
  return hasErrors(problems) ? 1 : 0;
}
