import { hasErrors, sortProblems, type Problem } from '@belvedere/core';
import { judgeMutants, percentText, type MutationJudgement } from '../mutation/mutation-problems.ts';
import { runMutants } from '../mutation/run-mutants.ts';
import { showProblems, type Output } from '../output.ts';
import { loadProjects, type LoadedProject } from '../workspace/definitions.ts';
import { located } from '../workspace/located.ts';
import { selectProjects } from '../workspace/projects.ts';
import { promtoolPath } from './promtool-path.ts';

/** The score of a domain as `--json` has it. */
interface Report {
  readonly domain: string;
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly equivalent: number;
  readonly score: number;
  readonly seconds: number;
}

/** `belvedere rules mutate`: how many mistakes in its rules a domain's tests would find. */
export async function rulesMutate(
  root: string,
  names: readonly string[],
  { json = false }: { readonly json?: boolean },
  output: Output,
): Promise<number> {
  const promtool = await promtoolPath(output);
  const projects = selectProjects(root, names).filter(({ part }) => part === 'domain');
  const { loaded, problems: unloaded } = await loadProjects(root, projects);
  const problems: Problem[] = [...unloaded];
  const reports: Report[] = [];
  for (const project of loaded) {
    const { report, judgement } = await mutate(promtool, project, output);
    reports.push(report);
    problems.push(...judgement.problems.map((problem) => located(root, project.project, problem)));
  }
  if (json) output.result(JSON.stringify({ domains: reports, problems: sortProblems(problems) }, null, 2));
  else {
    showProblems(output, problems);
    for (const report of reports) output.result(line(report));
  }
  return hasErrors(problems) ? 1 : 0;
}

async function mutate(
  promtool: string,
  { domain }: LoadedProject,
  output: Output,
): Promise<{ readonly report: Report; readonly judgement: MutationJudgement }> {
  const began = performance.now();
  const run = await runMutants(promtool, domain, {
    onProgress: (tried, mutants) => output.note(`${domain.name}: ${tried} of ${mutants} mutants tried`),
  });
  const judgement = judgeMutants(domain, run);
  const { mutants, killed, survivors, equivalent, score } = judgement;
  return {
    judgement,
    report: {
      domain: domain.name,
      mutants,
      killed,
      survived: survivors.length,
      equivalent: equivalent.length,
      score,
      seconds: Math.round((performance.now() - began) / 100) / 10,
    },
  };
}

const line = ({ domain, mutants, killed, survived, equivalent, score, seconds }: Report): string =>
  `${domain}: ${percentText(score)} (${killed} of ${mutants} mutants killed, ${survived} survived, ${equivalent} declared equivalent, ${seconds} s)`;
