import { LOCAL_TARGET, type CompiledDomain, type Domain } from '@belvedere/compile';
import { hasErrors, sourceOf, type Problem } from '@belvedere/core';
import { testRules, type RuleTestFile } from '@belvedere/toolchain';
import { basename } from 'node:path';
import { showProblems, type Output } from '../output.ts';
import { compileLoaded } from '../workspace/compile-loaded.ts';
import { loadProjects, type LoadedProject } from '../workspace/definitions.ts';
import { located } from '../workspace/located.ts';
import { selectProjects } from '../workspace/projects.ts';
import { promtoolPath } from './promtool-path.ts';

/** `belvedere rules test`: the unit tests of every rule group, judged by promtool. */
export async function rulesTest(root: string, names: readonly string[], output: Output): Promise<number> {
  const promtool = await promtoolPath(output);
  const projects = selectProjects(root, names).filter(({ part }) => part === 'domain');
  const { loaded, problems } = await loadProjects(root, projects);
  const failures: Problem[] = [...problems];
  for (const project of loaded) {
    const { compiled, problems: own } = compileLoaded(root, project, LOCAL_TARGET);
    // Of what is checked, only what keeps the rules from being tested counts here: `belvedere check` tells the rest.
    if (compiled === undefined) failures.push(...own);
    else failures.push(...(await testDomain(root, promtool, compiled, project, output)));
  }
  showProblems(output, failures);
  return hasErrors(failures) ? 1 : 0;
}

/** The tests of a domain, all of its groups by one process. */
async function testDomain(
  root: string,
  promtool: string,
  compiled: CompiledDomain,
  { project, domain }: LoadedProject,
  output: Output,
): Promise<readonly Problem[]> {
  const files = [...compiled.files].filter(([path]) => /\/(rules|tests)\//.test(path));
  const tests = files.map(([path]) => path).filter((path) => path.includes('/tests/'));
  const results = await testRules(promtool, files, tests.sort());
  for (const { file, error, tests: own } of results) {
    const failed = own.filter(({ failures }) => failures.length > 0).length;
    const passed = error === undefined && failed === 0;
    output.note(
      `${basename(file, '.yaml')}: ${passed ? `${own.length} passed` : `FAILED ${failed} of ${own.length} tests`}`,
    );
  }
  return results.flatMap((file) => problemsOf(file, domain)).map((problem) => located(root, project, problem));
}

const problemsOf = ({ file, error, tests }: RuleTestFile, domain: Domain): readonly Problem[] => {
  const problem = (message: string, where: Problem['where']): Problem => ({
    code: 'rules/failing-test',
    severity: 'error',
    message,
    where,
    help: 'compare what promtool got with what the test expects, and correct the rule or the test',
  });
  if (error !== undefined) return [problem(error, { object: `group ${basename(file, '.yaml')}` })];
  return tests
    .filter(({ failures }) => failures.length > 0)
    .map(({ name, failures }) => {
      const site = domain.tests.find((test) => test.name === name)?.site;
      const position = site === undefined ? undefined : sourceOf(site);
      return problem(failures.map(withoutName).join('\n'), { ...position, object: `test '${name}'` });
    });
};

/** promtool repeats the test's name, and indents all that it says; the problem names the test already. */
const withoutName = (failure: string): string =>
  failure
    .replace(/^ *name: .*\n/, '')
    .replaceAll(/^ {4}/gm, '')
    .replaceAll(/ +$/gm, '')
    .trim();
