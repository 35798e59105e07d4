import { runTool } from '@belvedere/toolchain';

/** The version that a program states first: `1.5.0` where `--version` says `node_exporter, version 1.5.0 (branch: …)`. */
export async function versionOf(path: string): Promise<string> {
  const { stdout, stderr } = await runTool(path, ['--version']);
  const version = /\d+(\.\d+)+/.exec(stdout + stderr)?.[0];
  if (version === undefined) throw new Error(`${path} does not state its version: ${stdout}${stderr}`);
  return version;
}

/** What a program of a version can not do yet, as reasons: `since 1.6: /…/` where it is older than 1.6. */
export const notYet = (version: string, since: Readonly<Record<string, RegExp>>): Readonly<Record<string, RegExp>> =>
  entriesWhere(since, 'since', (first) => isOlder(version, first));

/** What a program of a version can not do any more: `until 1.6: /…/` where it is 1.6 or newer. */
export const noLonger = (version: string, until: Readonly<Record<string, RegExp>>): Readonly<Record<string, RegExp>> =>
  entriesWhere(until, 'until', (last) => !isOlder(version, last));

const isOlder = (version: string, other: string): boolean => version.localeCompare(other, 'en', { numeric: true }) < 0;

const entriesWhere = (
  reasons: Readonly<Record<string, RegExp>>,
  word: string,
  holds: (version: string) => boolean,
): Readonly<Record<string, RegExp>> =>
  Object.fromEntries(
    Object.entries(reasons)
      .filter(([version]) => holds(version))
      .map(([version, what]) => [`${word} ${version}`, what]),
  );
