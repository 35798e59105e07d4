import type { Problem } from '@belvedere/core';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Project } from './projects.ts';

/** What failed while a project's modules were imported, as a problem at the author's own line. */
export function loadProblem(root: string, project: Pick<Project, 'folder'>, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const position = error instanceof Error ? authorsLine(root, error.stack ?? '') : undefined;
  return {
    code: 'definitions/cannot-load',
    severity: 'error',
    message: sentence(root, message),
    where: { project: project.folder, ...position },
    help: helpFor(message),
  };
}

const helpFor = (message: string): string => {
  const missing = /does not provide an export named '([^']+)'/.exec(message)?.[1];
  if (missing !== undefined)
    return `'${missing}' is declared nowhere in that module: correct its spelling, or declare it there`;
  return 'correct the definition; `npm run typecheck` shows what the compiler says of it';
};

/** Absolute places mean nothing to a reader on another machine. */
const sentence = (root: string, message: string): string =>
  message.replaceAll(`file://${root}/`, '').replaceAll(`${root}/`, '');

/** The topmost line of a stack that lies in a definition: neither in the kit, nor in a library. */
function authorsLine(root: string, stack: string): { file: string; line: number } | undefined {
  const places = [...stack.matchAll(/(file:\/\/[^\s()]+?):(\d+)/g)].map(([, url, line]) => ({
    file: relative(root, fileURLToPath(url!)),
    line: Number(line),
  }));
  return places.find(({ file }) => /^(alerts|dashboards|stacks|packages\/metrics)\//.test(file));
}
