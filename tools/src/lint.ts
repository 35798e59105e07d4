/**
 * `npm run lint`: ESLint over the whole repository (or the files named) in one process. The boundary rule reads Nx's
 * project graph; without one it skips itself and passes, so the graph is made first, and a skipped rule fails the run.
 */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const PATH = [join(import.meta.dirname, '..', '..', 'node_modules', '.bin'), process.env.PATH].join(delimiter);

const run = (command: string, ...parameters: string[]) =>
  spawnSync(command, parameters, {
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', PATH },
    maxBuffer: 2 ** 26,
  });

const graph = run('nx', 'show', 'projects');
if (graph.status !== 0) {
  process.stderr.write(`Nx makes no project graph:\n${graph.error?.message ?? graph.stdout + graph.stderr}\n`);
  process.exit(1);
}
const chosen = process.argv.slice(2);
const lint = run('eslint', ...(chosen.length === 0 ? ['.'] : chosen));
process.stdout.write(lint.stdout);
process.stderr.write(lint.stderr);
if (/will be skipped/i.test(lint.stdout + lint.stderr)) {
  process.stderr.write('The boundary rule was skipped: run `npx nx reset` and lint again.\n');
  process.exit(1);
}
process.exitCode = lint.status ?? 1;
