import { RE2JS, RE2JSSyntaxException } from 're2js';

/** Patterns of which no part can be wrong, and which therefore need no compiling: most that people write. */
const SIMPLE = /^(?:[\w \-:/,@%#&;=~<>!"']|\\[.\-/+*?()[\]{}|^$]|\.[*+?]?|\|)*$/;

/** The matcher of a pattern as Prometheus anchors it. Source: https://pkg.go.dev/github.com/prometheus/prometheus/model/labels#NewFastRegexMatcher */
const compiled = (pattern: string): RE2JS => RE2JS.compile(`^(?s:${pattern})$`);

const verdicts = new Map<string, string | undefined>();
const REMEMBERED = 10_000;
/** Compiling takes time that grows with the square of a pattern. */
const LONGEST = 10_000;

/** Why a pattern is no regular expression of RE2; nothing where it is one. */
export function regexpProblem(pattern: string): string | undefined {
  if (SIMPLE.test(pattern)) return undefined;
  if (verdicts.has(pattern)) return verdicts.get(pattern);
  const verdict = problemOf(pattern);
  if (verdicts.size >= REMEMBERED) verdicts.clear();
  verdicts.set(pattern, verdict);
  return verdict;
}

function problemOf(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `it has ${pattern.length} characters, more than ${LONGEST}`;
  try {
    compiled(pattern);
    return undefined;
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return error.message.replace(/^error parsing regexp: /, '').replace(/: `[^]*`$/, '');
  }
}

/** An alternative of a simple pattern that needs no character. */
const EMPTY_ALTERNATIVE = /^(?:\.[*?])*$/;

/** Whether a valid pattern matches a text, anchored at both ends as in every label matcher. */
export function matchesRegexp(pattern: string, text: string): boolean {
  if (text === '' && SIMPLE.test(pattern)) {
    return pattern.split(/(?<!\\)\|/).some((alternative) => EMPTY_ALTERNATIVE.test(alternative));
  }
  return compiled(pattern).matches(text);
}
