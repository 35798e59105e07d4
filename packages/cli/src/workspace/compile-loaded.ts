import { compileDomain, judgeDomain, type AcceptedProblem, type CompiledDomain, type Target } from '@belvedere/compile';
import type { Problem } from '@belvedere/core';
import type { LoadedProject } from './definitions.ts';
import { loadProblem } from './load-problem.ts';
import { located } from './located.ts';

/** A project that was checked, and compiled where nothing refused to be. */
export interface CheckedProject {
  /** Their files named as a reader of the repository would. */
  readonly problems: readonly Problem[];
  /** What its authors live with, each with the reason. */
  readonly accepted: readonly AcceptedProblem[];
  readonly compiled?: CompiledDomain;
}

/** Checks and compiles a loaded project. What a definition refuses only while it is compiled is a problem like others. */
export function compileLoaded(
  root: string,
  { project, domain, runbooks }: LoadedProject,
  target: Target,
): CheckedProject {
  const problems: Problem[] = [];
  const accepted: AcceptedProblem[] = [];
  try {
    const judgement = judgeDomain(domain, { runbooks, ...target });
    problems.push(...judgement.problems.map((problem) => located(root, project, problem)));
    accepted.push(...judgement.accepted.map((one) => ({ ...located(root, project, one), reason: one.reason })));
    return { problems, accepted, compiled: compileDomain(domain, target) };
  } catch (error) {
    return { problems: [...problems, loadProblem(root, project, error)], accepted };
  }
}
