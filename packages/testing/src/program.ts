import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ToolLookup } from './tools.ts';

export interface Wanted {
  /** What it is called, the usual name first. */
  readonly names: readonly string[];
  /** Debian's package that has it. */
  readonly debianPackage: string;
  /** Where it lies if not on PATH. */
  readonly folders?: readonly string[];
}

/** A program that is installed on the machine: `findProgram({ names: ['redis-server'], debianPackage: 'redis-server' })`. */
export function findProgram({ names, debianPackage, folders = [] }: Wanted): ToolLookup {
  const path = candidates(names, folders).find((candidate) => existsSync(candidate));
  if (path !== undefined) return { status: 'found', path };
  const reason = `${names.join(' or ')} is neither on PATH nor in a folder of its own.`;
  const fix = `install Debian's package ${debianPackage}: apt-get install --no-install-recommends ${debianPackage}`;
  return { status: 'missing', tool: names[0]!, reasons: [reason], fix };
}

/** Every name in every folder of PATH, then in the folders given. */
export const candidates = (names: readonly string[], folders: readonly string[] = []): string[] =>
  [...(process.env['PATH'] ?? '').split(delimiter), ...folders].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
