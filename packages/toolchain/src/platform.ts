import type { Host } from './host.ts';

/** Node's names of operating systems → Go's (https://go.dev/doc/install/source#environment). */
const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

export interface Platform {
  readonly os: string;
  readonly arch: string;
}

/** The host in the words of Go and of release archives. Throws a sentence for one that has neither. */
export function platformOf(host: Pick<Host, 'platform' | 'arch'>): Platform {
  const os = systems[host.platform];
  const arch = architectures[host.arch];
  if (os === undefined || arch === undefined) throw new Error(unsupportedPlatform(host));
  return { os, arch };
}

/** A sentence where the host is none that tools can be installed on. */
export function unsupportedPlatform({ platform, arch }: Pick<Host, 'platform' | 'arch'>): string | undefined {
  if (platform in systems && arch in architectures) return undefined;
  const known = `${Object.values(systems).join(', ')} on ${Object.values(architectures).join(', ')}`;
  return `Tools cannot be installed on ${platform} ${arch}: only on ${known}.`;
}

/** The file name of an executable: Windows wants a suffix. */
export const executable = (name: string, { platform }: Pick<Host, 'platform'>): string =>
  platform === 'win32' ? `${name}.exe` : name;
