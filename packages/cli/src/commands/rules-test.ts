import { compileDomain, LOCAL_TARGET } from '@belvedere/compile';
import { hasErrors, type Problem } from '@belvedere/core';
import { ensureTool, runTool } from '@belvedere/toolchain';
import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { showProblems, type Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
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
  for (const { project, domain } of loaded) {
    const folder = await mkdtemp(join(tmpdir(), 'belvedere-rules-'));
    try {
      await writeArtifacts(folder, domain.name, compileDomain(domain, LOCAL_TARGET).files);
      for (const file of globSync(join(folder, domain.name, 'tests', '*.yaml')).sort()) {
        const { exitCode, stdout, stderr } = await runTool(promtool.path, ['test', 'rules', file]);
        const group = basename(file, '.yaml');
        output.note(`${group}: ${exitCode === 0 ? 'passed' : 'FAILED'}`);
        if (exitCode === 0) continue;
        failures.push({
          code: 'rules/failing-test',
          severity: 'error',
          message: `${stdout}\n${stderr}`.replaceAll(`${folder}/`, '').trim(),
          where: { project: project.folder, object: `group ${group}` },
          help: 'compare what promtool got with what the test expects, and correct the rule or the test',
        });
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  showProblems(output, failures);
  return hasErrors(failures) ? 1 : 0;
}
