import * as promql from '@belvedere/promql';

/**
 * A pattern as Alertmanager reads it: unlike in PromQL, a dot matches no line break.
 * Source: https://pkg.go.dev/github.com/prometheus/alertmanager/pkg/labels#NewMatcher
 */
const inLines = (pattern: string): string => `(?-s:${pattern})`;

const verdicts = new Map<string, boolean>();
const REMEMBERED = 10_000;

/** Whether a valid pattern matches a whole text. To compile one takes longer than to remember what it said. */
export function matchesRegexp(pattern: string, text: string): boolean {
  const key = `${pattern}\0${text}`;
  let verdict = verdicts.get(key);
  if (verdict === undefined) {
    verdict = promql.matchesRegexp(inLines(pattern), text);
    if (verdicts.size >= REMEMBERED) verdicts.clear();
    verdicts.set(key, verdict);
  }
  return verdict;
}

/** Why a pattern is no regular expression of RE2; nothing where it is one. */
export const regexpProblem = (pattern: string): string | undefined => promql.regexpProblem(pattern);

const SPECIAL = /[\\.+*?()|[\]{}^$]/g;

/** A pattern that matches exactly these texts. */
export const literalPattern = (texts: readonly string[]): string =>
  texts.map((text) => text.replaceAll(SPECIAL, '\\$&')).join('|');

/** A character that stands for itself, an escaped one, or a bar. */
const LISTED = /[^\\.+*?()|[\]{}^$]|\\([^a-zA-Z0-9])|(\|)/gy;

/** The texts that a pattern lists, where it is a plain list: `a|b\.c` lists `a` and `b.c`. */
export function listedBy(pattern: string): readonly string[] | undefined {
  const texts = [''];
  let end = 0;
  for (const [part, escaped, bar] of pattern.matchAll(LISTED)) {
    end += part.length;
    if (bar === undefined) texts.push(texts.pop()! + (escaped ?? part));
    else texts.push('');
  }
  return end === pattern.length ? texts : undefined;
}
