import { regexpProblem } from '../language/regexp.ts';

/**
 * The text of a regular expression as Prometheus reads it. Throws a `TypeError` with a sentence where it has flags,
 * which Prometheus lacks, or means something that RE2 does not know.
 */
export function patternText(owner: string, { source, flags }: RegExp): string {
  if (flags !== '') {
    throw new TypeError(
      `${owner}: /${source}/${flags} has the flag ${flags}, which a matcher lacks: write (?i:…) within`,
    );
  }
  const problem = regexpProblem(source);
  if (problem !== undefined) throw new TypeError(`${owner}: /${source}/ is no regular expression of RE2: ${problem}`);
  return source;
}

const REFERENCE = /\$(?:\$|(\w+)|\{(\w+)\})/g;

/** Throws a `TypeError` where a replacement names a group that the pattern lacks: Prometheus would put nothing there. */
export function checkReplacement(replacement: string, match: RegExp): void {
  const groups = new RegExp(`${match.source}|`).exec('')!;
  for (const [reference, plain, braced] of replacement.matchAll(REFERENCE)) {
    const name = plain ?? braced;
    if (name === undefined) continue;
    const exists = /^\d+$/.test(name) ? Number(name) < groups.length : Object.hasOwn(groups.groups ?? {}, name);
    if (!exists) {
      const help =
        plain === undefined || !/^\d+\D/.test(plain) ? '' : `: write \${${/^\d+/.exec(plain)![0]}} where text follows`;
      throw new TypeError(
        `labelReplace: the replacement '${replacement}' names ${reference}, and /${match.source}/ has no such group${help}`,
      );
    }
  }
}
