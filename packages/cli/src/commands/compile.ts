import { ALERTING, DASHBOARD_FORMS, LOCAL_TARGET, type Target } from '@belvedere/compile';
import { duration, hasErrors, type Problem } from '@belvedere/core';
import { resolve } from 'node:path';
import { showProblems, type Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { compileLoaded } from '../workspace/compile-loaded.ts';
import { loadProjects } from '../workspace/definitions.ts';
import { selectProjects } from '../workspace/projects.ts';
import { RULERS } from '@belvedere/rule-kit';
import { targetVersion } from './promql.ts';
import { writeArtifacts } from '../workspace/write-artifacts.ts';

export interface CompileOptions extends Partial<Omit<Target, 'prometheus' | 'alerting' | 'ruler' | 'dashboards'>> {
  readonly out: string;
  readonly prometheus?: string;
  readonly alerting?: string;
  readonly ruler?: string;
  readonly dashboards?: string;
}

/** `belvedere compile`: the artifacts of each project, below `--out`; nothing is written of a project with errors. */
export async function compile(
  root: string,
  names: readonly string[],
  { out, prometheus, retention, alerting, ruler, dashboards, ...chosen }: CompileOptions,
  output: Output,
): Promise<number> {
  const target: Target = {
    ...LOCAL_TARGET,
    ...chosen,
    ...(prometheus === undefined ? {} : { prometheus: targetVersion(prometheus) }),
    ...(retention === undefined ? {} : { retention: durationOption('--retention', retention) }),
    ...(alerting === undefined ? {} : { alerting: oneOf('--alerting', ALERTING, alerting) }),
    ...(ruler === undefined ? {} : { ruler: oneOf('--ruler', RULERS, ruler) }),
    ...(dashboards === undefined ? {} : { dashboards: oneOf('--dashboards', DASHBOARD_FORMS, dashboards) }),
  };
  const { loaded, problems } = await loadProjects(root, selectProjects(root, names));
  const found: Problem[] = [...problems];
  for (const project of loaded) {
    const { problems: own, compiled } = compileLoaded(root, project, target);
    found.push(...own);
    if (hasErrors(own) || compiled === undefined) continue;
    await writeArtifacts(resolve(out), compiled.name, compiled.files);
    output.result(`${project.project.folder}: ${compiled.files.size} files in ${out}/${compiled.name}`);
  }
  showProblems(output, found);
  return hasErrors(found) ? 1 : 0;
}

function durationOption(option: string, text: string): string {
  try {
    return duration(text);
  } catch (error) {
    throw new UsageError(`${option}: ${(error as RangeError).message}`);
  }
}

function oneOf<const Choice extends string>(option: string, choices: readonly Choice[], text: string): Choice {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new UsageError(`${option}: '${text}' is none of ${choices.join(', ')}`);
}
