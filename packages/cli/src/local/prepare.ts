import type { Target } from '@belvedere/compile';
import { names, type Problem } from '@belvedere/core';
import type { Dashboard } from '@belvedere/dashboard-kit';
import type { RuleGroup } from '@belvedere/rule-kit';
import { join } from 'node:path';
import { loadProjects } from '../workspace/definitions.ts';
import { compileLoaded } from '../workspace/compile-loaded.ts';
import { selectProjects } from '../workspace/projects.ts';
import { loadSimulation, type LoadedSimulation } from '../workspace/simulation.ts';
import { writeArtifacts } from '../workspace/write-artifacts.ts';

/** Everything that is defined, checked and compiled. */
export interface Prepared {
  readonly problems: readonly Problem[];
  readonly dashboards: readonly Dashboard[];
  readonly simulation: LoadedSimulation;
  /** How many rule groups were written below the output folder. */
  readonly groups: number;
  /** The rule files whose recordings are worth a history. */
  readonly recorded: readonly string[];
}

/** Objectives record hundreds of series over long windows, and Prometheus itself tells the short ones from the scrapes. */
const hasHistory = ({ rules }: RuleGroup): boolean =>
  rules.some(({ kind, name }) => kind === 'recording' && !name.startsWith('slo:'));

/** Loads, checks and compiles all domains; their artifacts are below `out`. What does not load is a problem, not an end. */
export async function prepare(root: string, out: string, target: Target): Promise<Prepared> {
  const projects = selectProjects(root, []);
  const { loaded, problems } = await loadProjects(root, projects);
  const found: Problem[] = [...problems];
  const recorded: string[] = [];
  let groups = 0;
  for (const project of loaded) {
    const { problems: own, compiled } = compileLoaded(root, project, target);
    found.push(...own);
    if (compiled === undefined) continue;
    groups += compiled.groups.length;
    await writeArtifacts(out, compiled.name, compiled.files);
    const files = project.domain.groups
      .filter(hasHistory)
      .map(({ name }) => names.artifactPath.rules(compiled.name, name));
    recorded.push(...files.map((file) => join(out, file)));
  }
  return {
    problems: found,
    dashboards: loaded.flatMap(({ domain }) => domain.dashboards),
    simulation: await loadSimulation(
      root,
      loaded.map(({ project }) => project),
    ),
    groups,
    recorded,
  };
}
