import { excerpt } from './excerpt.ts';

/** How a problem is treated: an `error` fails a run, a `warning` is shown. */
export type Severity = 'error' | 'warning';

/** Where a problem lies. `file` is relative to the workspace, with `line` where it is known. */
export interface Place {
  readonly project?: string;
  readonly file?: string;
  readonly line?: number;
  /** The alert, dashboard or panel, as its author named it. */
  readonly object?: string;
  /** The field of the object, such as `for` or `annotations.summary`. */
  readonly field?: string;
  /** The field's text, where a part of it is meant. */
  readonly source?: string;
  /** Offsets into the field's text. */
  readonly span?: readonly [from: number, to: number];
}

/** One finding about a definition, in the one shape that every check and every edge of the system uses. */
export interface Problem {
  /** Stable, `area/what`, with a page of that name under `docs/problems/`. */
  readonly code: string;
  readonly severity: Severity;
  /** States the value, the bound and the owner. */
  readonly message: string;
  readonly where: Place;
  /** States the fix. */
  readonly help: string;
}

/** Whether a run with these problems failed. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');

/** Problems in the order of files, lines and codes, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ where, code, message }: Problem): string =>
    [
      where.project,
      where.file,
      String(where.line ?? 0).padStart(6, '0'),
      where.object,
      where.field,
      code,
      message,
    ].join('\0');
  return problems
    .map((problem) => [key(problem), problem] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, problem]) => problem);
}

/**
 * A problem as lines of text:
 *
 * ```text
 * error rules/missing-runbook  alerts/feature-store/src/redis.ts:12  alert RedisDown
 *   RedisDown has no runbook.
 *   help: write alerts/feature-store/runbooks/RedisDown.md
 * ```
 *
 * A problem within a text shows the text's line with carets under the place.
 */
export function formatProblem({ code, severity, message, where, help }: Problem): string {
  const position =
    where.file === undefined ? where.project : `${where.file}${where.line === undefined ? '' : `:${where.line}`}`;
  const owner = [where.object, where.field].filter((part) => part !== undefined).join(', ');
  const head = [`${severity} ${code}`, position, owner].filter((part) => part !== undefined && part !== '').join('  ');
  const { source, span } = where;
  const shown = source === undefined || span === undefined ? [] : [indent(excerpt(source, span))];
  return [head, indent(message), ...shown, indent(`help: ${help}`)].join('\n');
}

/** All problems, sorted, with an empty line between them. */
export const formatProblems = (problems: readonly Problem[]): string =>
  sortProblems(problems).map(formatProblem).join('\n\n');

const indent = (text: string): string => text.replaceAll(/^/gm, '  ');
