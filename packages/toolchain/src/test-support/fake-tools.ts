import { access, chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

const made: string[] = [];
afterAll(() => Promise.all(made.map((directory) => rm(directory, { recursive: true, force: true }))));

/** An empty directory that is removed after the test file. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'belvedere-toolchain-'));
  made.push(directory);
  return directory;
}

export async function writeScript(path: string, body: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return path;
}

/** What the real tools print for --version. */
export const versionLine = (name: string, version: string): string =>
  `${name}, version ${version} (branch: HEAD, revision: 0000000)`;

export const fakeTool = (directory: string, name: string, version: string): Promise<string> =>
  writeScript(join(directory, name), `echo '${versionLine(name, version)}'`);

/** A directory for PATH that has these of the machine's own programs and no others. */
export async function machineTools(...names: string[]): Promise<string> {
  const directory = await temporaryDirectory();
  const places = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const place of places) {
      const path = join(place, name);
      const exists = await access(path).then(
        () => true,
        () => false,
      );
      if (!exists) continue;
      await symlink(path, join(directory, name));
      break;
    }
  }
  return directory;
}
