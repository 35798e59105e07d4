import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cachedPath, publish, withStaging } from './cache.ts';
import { statedChecksum } from './checksum.ts';
import { download } from './download.ts';
import type { InstallContext } from './install-context.ts';
import { examine } from './examine.ts';
import { executable, platformOf } from './platform.ts';
import type { Platform } from './platform.ts';
import { hasCode } from './errors.ts';
import { tools } from './tools.ts';
import type { Release, Tool } from './tools.ts';

/** Where the Prometheus project publishes: `<base>/<repository>/releases/download/v<version>/<file>`. */
export const releasesUrl = 'https://github.com/prometheus';

export const releaseUrl = ({ repository, version }: Release, file: string, base: string = releasesUrl): string =>
  `${base}/${repository}/releases/download/v${version}/${file}`;

export const checksumsFile = 'sha256sums.txt';

/** The folder inside an archive, and the archive's name without its ending. */
const archiveFolder = ({ repository, version }: Release, { os, arch }: Platform): string =>
  `${repository}-${version}.${os}-${arch}`;

/** The archive's name: Windows gets a zip, which its own tar reads too. */
export const archiveFile = (release: Release, platform: Platform): string =>
  `${archiveFolder(release, platform)}.${platform.os === 'windows' ? 'zip' : 'tar.gz'}`;

const mebibyte = 2 ** 20;

/**
 * Installs a tool from its release's archive, after comparing the archive's SHA-256 with the release's
 * sha256sums.txt; the other tools of the same archive are installed with it. Throws a sentence.
 */
export async function installFromRelease(tool: Tool, context: InstallContext): Promise<void> {
  await withStaging(context.host, async (staging) => {
    const archive = await fetchArchive(tool, staging, context);
    const companions = Object.values(tools).filter(
      (other) => other.release === tool.release && other !== tool && !existsSync(cachedPath(other, context.host)),
    );
    for (const each of [tool, ...companions]) await installFromArchive(each, archive, context);
  });
}

/** Downloads the archive into `staging` and verifies it; returns its path. */
async function fetchArchive(tool: Tool, staging: string, context: InstallContext): Promise<string> {
  const { host, limits, signal, report } = context;
  const options = { fetch: host.fetch, limits, signal };
  const file = archiveFile(tool.release, platformOf(host));
  const sumsUrl = releaseUrl(tool.release, checksumsFile, context.releasesUrl);
  const archiveUrl = releaseUrl(tool.release, file, context.releasesUrl);
  report('downloading', `downloading ${file}`);

  const sums = join(staging, checksumsFile);
  await download(sumsUrl, sums, options);
  const stated = statedChecksum(await readFile(sums, 'utf8'), file);
  if (stated === undefined) throw new Error(`${sumsUrl} states no checksum for ${file}.`);

  let shown = 0;
  const archive = join(staging, file);
  const actual = await download(archiveUrl, archive, {
    ...options,
    onBytes(done, total) {
      if (done - shown < mebibyte && done !== total) return;
      shown = done;
      const of = total === undefined ? '' : ` of ${Math.ceil(total / mebibyte)}`;
      report('downloading', `downloading ${file}: ${Math.ceil(done / mebibyte)}${of} MiB`, done, total);
    },
  });
  if (actual !== stated) {
    throw new Error(`${archiveUrl} is refused: its SHA-256 is ${actual}, but ${sumsUrl} states ${stated}.`);
  }
  return archive;
}

async function installFromArchive(tool: Tool, archive: string, context: InstallContext): Promise<void> {
  const { host, signal } = context;
  const member = `${archiveFolder(tool.release, platformOf(host))}/${executable(tool.name, host)}`;
  await extract(archive, member, context);
  const staged = join(dirname(archive), member);
  const examination = await examine(tool, staged, host, signal);
  if (!examination.serves) throw new Error(`The published archive is of no use here: ${examination.reason}`);
  await publish(staged, cachedPath(tool, host));
}

async function extract(archive: string, member: string, { host, signal }: InstallContext): Promise<void> {
  // A name without a directory: some tars take the colon of a Windows path for a remote host.
  const options = { cwd: dirname(archive), env: host.env, ...(signal && { signal }) };
  try {
    const { exitCode, stderr } = await host.run('tar', ['-xf', basename(archive), member], options);
    if (exitCode !== 0) throw new Error(`tar cannot take ${member} out of ${archive}: ${stderr.trim()}.`);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new Error('tar, which unpacks the archive, is not on PATH.', { cause: error });
    throw error;
  }
}
