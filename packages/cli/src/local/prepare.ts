import type { Target } from '@belvedere/compile';
import type { Problem } from '@belvedere/core';
import type { Dashboard } from '@belvedere/dashboard-kit';
import type { Routing } from '@belvedere/routing';
import type { RuleGroup } from '@belvedere/rule-kit';
import { loadProjects } from '../workspace/definitions.ts';
import { compileLoaded } from '../workspace/compile-loaded.ts';
import { selectProjects } from '../workspace/projects.ts';
import { loadSimulation, type LoadedSimulation } from '../workspace/simulation.ts';
import { writeArtifacts } from '../workspace/write-artifacts.ts';
import { routingOf } from './routing-of.ts';

/** Everything that is defined, checked and compiled. */
export interface Prepared {
  readonly problems: readonly Problem[];
  readonly dashboards: readonly Dashboard[];
  /** The one tree of all domains. */
  readonly routing: Routing;
  readonly simulation: LoadedSimulation;
  /** How many rule groups were written below the output folder. */
  readonly groups: number;
  /** The rules whose recordings have a history. */
  readonly recorded: readonly RuleGroup[];
}

/** Loads, checks and compiles all domains; their artifacts are below `out`. What does not load is a problem, not an end. */
export async function prepare(root: string, out: string, target: Target): Promise<Prepared> {
  const projects = selectProjects(root, []);
  const { loaded, problems } = await loadProjects(root, projects);
  const found: Problem[] = [...problems];
  const recorded: RuleGroup[] = [];
  let groups = 0;
  for (const project of loaded) {
    const { problems: own, compiled } = compileLoaded(root, project, target);
    found.push(...own);
    if (compiled === undefined) continue;
    groups += compiled.groups.length;
    await writeArtifacts(out, compiled.name, compiled.files);
    recorded.push(...project.domain.groups);
  }
  return {
    problems: found,
    dashboards: loaded.flatMap(({ domain }) => domain.dashboards),
    routing: routingOf(
      loaded.map(({ domain }) => domain),
      target.identityLabels ?? [],
    ),
    simulation: await loadSimulation(
      root,
      loaded.map(({ project }) => project),
    ),
    groups,
    recorded,
  };
}
