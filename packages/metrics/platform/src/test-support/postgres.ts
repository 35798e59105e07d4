import { globSync, realpathSync } from 'node:fs';
import { chown } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findProgram } from '@belvedere/testing/program';
import type { ToolLookup } from '@belvedere/testing/tools';
import { runTool } from '@belvedere/toolchain';
import type { Program } from './running.ts';

const OWNER = 'postgres';

/** A PostgreSQL server. It refuses to run as root: there it takes the user that its Debian package made. */
export async function findPostgres(): Promise<ToolLookup> {
  const server = findProgram({
    names: ['postgres'],
    debianPackage: 'postgresql',
    folders: globSync('/usr/lib/postgresql/*/bin'),
  });
  if (server.status === 'missing') return server;
  // The tools that make its data lie beside it, not beside a link to it.
  if (!isRoot() || (await idOf('-u')) !== undefined) return { ...server, path: realpathSync(server.path) };
  const reasons = [`PostgreSQL does not run as root, and there is no user ${OWNER} to run it.`];
  return {
    status: 'missing',
    tool: 'postgres',
    reasons,
    fix: `make a user ${OWNER}, or run the tests as another user.`,
  };
}

/** A server that makes its data with `make(data)`, a program of its own folder and its parameters, when it starts. */
export const postgres = (
  path: string,
  make: (data: string) => readonly [program: string, ...parameters: string[]],
  settings: readonly string[] = [],
): Program => ({
  path: isRoot() ? 'setpriv' : path,
  parameters: async (address, folder) => {
    if (isRoot()) await chown(folder, (await idOf('-u'))!, (await idOf('-g'))!);
    const data = join(folder, 'data');
    const [program, ...parameters] = make(data);
    const [maker, ...making] = [...asOwner(), join(dirname(path), program), ...parameters];
    const { exitCode, stderr } = await runTool(maker!, making, { cwd: folder });
    if (exitCode !== 0) throw new Error(`${program} could not make the data: ${stderr}`);
    const [host, port] = address.split(':');
    const own = [`listen_addresses=${host}`, `port=${port}`, 'unix_socket_directories=', 'fsync=off', ...settings];
    const [, ...server] = isRoot() ? [...asOwner(), path] : [path];
    return [...server, '-D', data, ...own.flatMap((setting) => ['-c', setting])];
  },
});

const isRoot = (): boolean => process.getuid?.() === 0;

const asOwner = (): string[] => (isRoot() ? ['setpriv', `--reuid=${OWNER}`, `--regid=${OWNER}`, '--clear-groups'] : []);

async function idOf(which: '-u' | '-g'): Promise<number | undefined> {
  const { exitCode, stdout } = await runTool('id', [which, OWNER]);
  return exitCode === 0 ? Number(stdout) : undefined;
}
