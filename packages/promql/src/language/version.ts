/** A version of Prometheus, as far as its language depends on it: `3.15`. */
export type Version = `${number}.${number}`;

/** The version that the pinned tools have, and whose language is spoken unless a target says otherwise. */
export const NEWEST: Version = '3.15';

const parts = (version: Version): readonly [number, number] => {
  const [major, minor] = version.split('.');
  return [Number(major), Number(minor)];
};

/** Whether a version has what exists since another. */
export function isSince(version: Version, since: Version): boolean {
  const [major, minor] = parts(version);
  const [sinceMajor, sinceMinor] = parts(since);
  return major === sinceMajor ? minor >= sinceMinor : major > sinceMajor;
}

/** Reads `3`, `3.5`, `v3.5.1`. Throws a `RangeError` with a sentence where the text is no version. */
export function versionOf(text: string): Version {
  const match = /^v?(\d+)(?:\.(\d+))?(?:\.\d+)?(?:[-+].*)?$/.exec(text);
  if (match === null) throw new RangeError(`'${text}' is not a version of Prometheus: write it like 3.15`);
  return `${Number(match[1])}.${Number(match[2] ?? 0)}` as Version;
}
