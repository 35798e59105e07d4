import { names } from '@belvedere/core';
import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WORKSPACE } from './workspace.ts';

/** The alerts of a domain that have a runbook in this repository. */
export function runbooksOf(domain: string): ReadonlySet<string> {
  const folder = dirname(names.runbookPath(domain, '*'));
  return new Set(globSync('*.md', { cwd: join(WORKSPACE, folder) }).map((file) => basename(file, '.md')));
}
