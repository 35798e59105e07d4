import type { Target } from '@belvedere/compile';
import type { Problem } from '@belvedere/core';
import type { Dashboard } from '@belvedere/dashboard-kit';
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
}

/** Loads, checks and compiles all domains; their artifacts are below `out`. What does not load is a problem, not an end. */
export async function prepare(root: string, out: string, target: Target): Promise<Prepared> {
  const projects = selectProjects(root, []);
  const { loaded, problems } = await loadProjects(root, projects);
  const found: Problem[] = [...problems];
  let groups = 0;
  for (const project of loaded) {
    const { problems: own, compiled } = compileLoaded(root, project, target);
    found.push(...own);
    if (compiled === undefined) continue;
    groups += compiled.groups.length;
    await writeArtifacts(out, compiled.name, compiled.files);
  }
  return {
    problems: found,
    dashboards: loaded.flatMap(({ domain }) => domain.dashboards),
    simulation: await loadSimulation(
      root,
      loaded.map(({ project }) => project),
    ),
    groups,
  };
}
