import { LOCAL_TARGET, type CompiledDomain } from '@belvedere/compile';
import { hasErrors, type Problem } from '@belvedere/core';
import { ensureTool, runTool } from '@belvedere/toolchain';
import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { showProblems, type Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { compileLoaded } from '../workspace/compile-loaded.ts';
import { loadProjects } from '../workspace/definitions.ts';
import { selectProjects } from '../workspace/projects.ts';
import { writeArtifacts } from '../workspace/write-artifacts.ts';

/** `belvedere rules test`: the unit tests of every rule group, judged by promtool. */
export async function rulesTest(root: string, names: readonly string[], output: Output): Promise<number> {
  const promtool = await ensureTool('promtool', { onProgress: ({ message }) => output.note(`promtool: ${message}`) });
  if (promtool.status === 'missing') throw new UsageError([...promtool.reasons, promtool.fix].join('\n'));

  const projects = selectProjects(root, names).filter(({ part }) => part === 'domain');
  const { loaded, problems } = await loadProjects(root, projects);
  const failures: Problem[] = [...problems];
  for (const project of loaded) {
    const { compiled, problems: own } = compileLoaded(root, project, LOCAL_TARGET);
    // Of what is checked, only what keeps the rules from being tested counts here: `belvedere check` tells the rest.
    if (compiled === undefined) failures.push(...own);
    else failures.push(...(await testGroups(promtool.path, compiled, project.project.folder, output)));
  }
  showProblems(output, failures);
  return hasErrors(failures) ? 1 : 0;
}

async function testGroups(
  promtool: string,
  compiled: CompiledDomain,
  project: string,
  output: Output,
): Promise<Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'belvedere-rules-'));
  try {
    await writeArtifacts(folder, compiled.name, compiled.files);
    const failures: Problem[] = [];
    for (const file of globSync(join(folder, compiled.name, 'tests', '*.yaml')).sort()) {
      const { exitCode, stdout, stderr } = await runTool(promtool, ['test', 'rules', file]);
      const group = basename(file, '.yaml');
      output.note(`${group}: ${exitCode === 0 ? 'passed' : 'FAILED'}`);
      if (exitCode === 0) continue;
      failures.push({
        code: 'rules/failing-test',
        severity: 'error',
        message: `${stdout}\n${stderr}`.replaceAll(`${folder}/`, '').trim(),
        where: { project, object: `group ${group}` },
        help: 'compare what promtool got with what the test expects, and correct the rule or the test',
      });
    }
    return failures;
  } finally {
    await rm(folder, { recursive: true });
  }
}
