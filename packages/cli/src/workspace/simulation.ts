import type { Behaviour, Incident } from '@belvedere/simulator/model';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Project } from './projects.ts';

/** What a domain's `stacks/<domain>/src/simulation.ts` exports: how its targets behave, and what can go wrong. */
export interface LoadedSimulation {
  readonly behaviours: readonly Behaviour[];
  readonly incidents: readonly { readonly incident: Incident; readonly fires: readonly { readonly name: string }[] }[];
}

/** The simulations of domains; a domain without one is not simulated. */
export async function loadSimulation(root: string, projects: readonly Project[]): Promise<LoadedSimulation> {
  const modules = projects
    .map(({ folder }) => join(root, folder, 'src', 'simulation.ts'))
    .filter((file) => existsSync(file));
  const loaded = await Promise.all(
    modules.map(
      async (file) => ((await import(pathToFileURL(file).href)) as { simulation: LoadedSimulation }).simulation,
    ),
  );
  return {
    behaviours: [...new Set(loaded.flatMap(({ behaviours }) => behaviours))],
    incidents: loaded.flatMap(({ incidents }) => incidents),
  };
}
