import { checkDomain } from '@belvedere/compile';
import type { Problem } from '@belvedere/core';
import type { LoadedProject } from './definitions.ts';
import { located } from './located.ts';

/** The problems of a loaded project, their files named as a reader of the repository would. */
export const checkLoaded = (root: string, { project, domain, runbooks }: LoadedProject): readonly Problem[] =>
  checkDomain(domain, { runbooks }).map((problem) => located(root, project, problem));
