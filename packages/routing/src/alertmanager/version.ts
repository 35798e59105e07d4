/** A version of Alertmanager or Grafana: its major and minor number. */
export type ToolVersion = readonly [major: number, minor: number];

/** The newest whose configuration the tests are judged by. */
export const NEWEST_ALERTMANAGER: ToolVersion = [0, 34];

export const isAtLeast = ([major, minor]: ToolVersion, [wantedMajor, wantedMinor]: ToolVersion): boolean =>
  major !== wantedMajor ? major > wantedMajor : minor >= wantedMinor;

export const versionText = ([major, minor]: ToolVersion): string => `${major}.${minor}`;

const VERSION = /^v?(\d{1,3})\.(\d{1,3})(?:\.|$)/;

/** A version from a text such as `0.28` or `v12.1.0`; nothing where it is none. */
export function toolVersion(text: string): ToolVersion | undefined {
  const match = VERSION.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}
