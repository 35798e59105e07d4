import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { goModule } from './go-module.ts';

/** Whether a Go is here, which builds programs over the packages of Prometheus and Alertmanager themselves. */
export function findGo() {
  if (spawnSync('go', ['version']).status === 0) return { status: 'found', path: 'go' } as const;
  return { status: 'missing', tool: 'go', reasons: ['go: not on PATH'], fix: 'install Go 1.26 or newer' } as const;
}

/**
 * Builds a program of the Go module into a folder: its path. Minutes where nothing is built yet. Throws where it does not
 * build.
 */
export function buildGoProgram(name: string, folder: string): string {
  const path = join(folder, name);
  execFileSync('go', ['build', '-mod=readonly', '-o', path, `./${name}`], { cwd: goModule });
  return path;
}
